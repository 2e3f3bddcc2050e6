package dev.engagement.rules.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.engagement.rules.RuleIssue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a slip of the finger makes of a good file: never an exception, never an issue without a place. */
@Tag("full")
class MutatedFilesTest {
    private static final String SIGNS = "()\".,:;!=<>&|@/*\\'\n\t $_{}[]0aZé\u00a0";
    private static final String GOOD = ParkingFiles.text("parking/small.drl");

    @Test
    void noSlipOfTheFingerThrows() {
        slip(1_000, 20_260_101);
    }

    @Test
    @Tag("full")
    void noneOfManySlipsOfTheFingerThrows() {
        slip(20_000, 20_260_102);
    }

    private static void slip(int times, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            String text = mutated(random);
            assertThatCode(() -> check(text)).as(text).doesNotThrowAnyException();
        }
    }

    private static void check(String text) {
        RuleTree tree = read(text);
        long lines = text.lines().count() + 1;
        for (RuleIssue issue : tree.issues()) {
            assertThat((long) issue.line()).as(issue.toString()).isBetween(1L, lines);
            assertThat(issue.message()).isNotBlank();
        }
        tree.rules().forEach(Rule::text);
    }

    private static RuleTree read(String text) {
        return ParkingFiles.read(List.of(RuleSource.of("parking/small.drl", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(GOOD);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            change(text, random);
        }
        return text.toString();
    }

    private static void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() - 40);
        switch (random.nextInt(7)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, text.charAt(at));
            case 2 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            case 3 -> {
                char here = text.charAt(at);
                text.setCharAt(at, text.charAt(at + 1));
                text.setCharAt(at + 1, here);
            }
            case 4 -> text.delete(at, at + 1 + random.nextInt(39));
            case 5 -> text.insert(at, text.substring(at, at + 1 + random.nextInt(39)));
            default -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
    }
}
