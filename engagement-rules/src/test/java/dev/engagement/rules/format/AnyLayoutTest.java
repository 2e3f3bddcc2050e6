package dev.engagement.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.tree.Lexeme;
import dev.engagement.rules.tree.ParkingFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the layout of a file: it says the same afterwards, keeps its comments, and is formatted once and for all. */
@Tag("full")
class AnyLayoutTest {
    private static final String NAME = "parking/small.drl";
    private static final String SMALL = ParkingFiles.text(NAME);
    private static final List<String> COMMENTS = List.of(
            " /* c1 */ ",
            "/* c1 */",
            " // c1\n",
            "\n// c1\n",
            "\n\n// c1\r\n\r\n",
            " /* c1 */ // c2\n",
            "\n/* c1 */ /* c2 */\n",
            " /* c1\n * c1\n */ ",
            "\n\t/* c1\n\tc1\t*/ \n",
            " // c1\n /* c2 */ ",
            " /* c1 */\n // c2\n\n /* c3 */\n");
    private static final String SIGNS = "()\".,:;!=<>&|@/*\\'\n\t $_{}[]0aZé\u00a0";

    @Test
    void blanksDoNotCount() {
        List<Lexeme> lexemes = Formatting.lexemes(NAME, SMALL);
        Random random = new Random(20_260_301);
        for (int i = 0; i < 30; i++) {
            assertThat(Formatting.checked(NAME, Layouts.shuffled(lexemes, random)))
                    .contains(SMALL);
        }
        assertThat(Formatting.checked(NAME, Layouts.dense(lexemes))).contains(SMALL);
    }

    @Test
    void aCommentMayStandAnywhere() {
        checkComments(2 * COMMENTS.size());
    }

    @Test
    @Tag("full")
    void anyCommentMayStandAnywhere() {
        checkComments(1);
    }

    /** Tries each comment at each place, or at every so manieth place, beginning with another one for each comment. */
    private static void checkComments(int step) {
        List<Lexeme> lexemes = Formatting.lexemes(NAME, SMALL);
        int tried = 0;
        int accepted = 0;
        for (int kind = 0; kind < COMMENTS.size(); kind++) {
            for (int at = kind % step; at <= lexemes.size(); at += step) {
                tried++;
                accepted += Formatting.checked(NAME, with(lexemes, at, COMMENTS.get(kind)))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        assertThat(tried).isGreaterThan(lexemes.size() / 3);
        assertThat(accepted).isGreaterThan(tried * 8 / 10);
    }

    @Test
    void commentsMayStandEverywhereAtOnce() {
        List<String> comments =
                List.of(" // %d\n", " /* %d */ ", "\n// %d\n", "\n/* %d */ ", " /* %d\n   %d */\n", "", "");
        List<Lexeme> lexemes = Formatting.lexemes(NAME, SMALL);
        Random random = new Random(20_260_302);
        int accepted = 0;
        for (int i = 0; i < 30; i++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < lexemes.size(); at++) {
                boolean comment = lexemes.get(at).kind() == Lexeme.Kind.COMMENT;
                String more = insideAName(lexemes, at)
                        ? ""
                        : comments.get(random.nextInt(comments.size())).replace("%d", "c" + at);
                text.append(more)
                        .append(comment ? "\n" : " ")
                        .append(lexemes.get(at).text())
                        .append(comment ? "\n" : " ");
            }
            accepted += Formatting.checked(NAME, text.toString()).isPresent() ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(5);
    }

    /** The engine's parser keeps comments within the names of packages and imports, so the rule tree refuses them. */
    private static boolean insideAName(List<Lexeme> lexemes, int at) {
        boolean afterDot = at > 0 && lexemes.get(at - 1).text().equals(".");
        return afterDot || lexemes.get(at).text().equals(".");
    }

    @Test
    void theGoodOnesAmongSlipsOfTheFingerKeepTheirMeaning() {
        checkSlips(300);
    }

    @Test
    @Tag("full")
    void theGoodOnesAmongManySlipsOfTheFingerKeepTheirMeaning() {
        checkSlips(5_000);
    }

    private static void checkSlips(int count) {
        Random random = new Random(20_260_303);
        int accepted = 0;
        for (int i = 0; i < count; i++) {
            accepted += Formatting.checked(NAME, mutated(random)).isPresent() ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(count / 10);
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(SMALL);
        int at = random.nextInt(text.length() - 40);
        switch (random.nextInt(5)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, text.charAt(at));
            case 2 -> text.insert(at, text.substring(at, at + 1 + random.nextInt(39)));
            case 3 -> text.insert(at, "\n" + text.substring(at, at + 1 + random.nextInt(39)));
            default -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    /** The file with a comment between two of its words. */
    private static String with(List<Lexeme> lexemes, int at, String comment) {
        List<String> texts = new ArrayList<>();
        int offset = 0;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lexemes.size(); i++) {
            int start = SMALL.indexOf(lexemes.get(i).text(), offset);
            String gap = SMALL.substring(offset, start);
            text.append(gap)
                    .append(i == at ? comment : "")
                    .append(lexemes.get(i).text());
            offset = start + lexemes.get(i).text().length();
            texts.add(gap);
        }
        assertThat(texts).allMatch(String::isBlank);
        return text.append(at == lexemes.size() ? comment : "")
                .append(SMALL.substring(offset))
                .toString();
    }
}
