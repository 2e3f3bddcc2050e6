package dev.engagement.rules.format;

import dev.engagement.rules.tree.Lexeme;
import dev.engagement.rules.tree.RuleLimits;
import java.util.List;
import java.util.Random;

/** Other layouts of a file: the same words with other blanks, tabs and line ends between them. */
final class Layouts {
    private static final List<String> GAPS =
            List.of(" ", "  ", "\n", "\t", "\r\n", " \n\n  ", "\n\t\t", "      ", "\r\n\r\n", " \t ");

    private Layouts() {}

    /** A random layout. Lines with comments stay lines, so that each comment hangs on the same word. */
    static String shuffled(List<Lexeme> lexemes, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lexemes.size(); i++) {
            text.append(i == 0 ? "" : gap(lexemes.get(i - 1), lexemes.get(i), random));
            text.append(lexemes.get(i).text());
        }
        return text.append(random.nextBoolean() ? "\r\n" : "").toString();
    }

    /** The shortest layout: no blank that is not needed. */
    static String dense(List<Lexeme> lexemes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme before = lexemes.get(Math.max(0, i - 1));
            Lexeme here = lexemes.get(i);
            boolean comment = isComment(before) || isComment(here);
            boolean full = text.length() - text.lastIndexOf("\n") + here.text().length() > RuleLimits.LINE / 2;
            if (i > 0 && comment) {
                text.append(lines(before, here));
            } else if (i > 0) {
                text.append(full ? "\n" : isWordlike(before) && isWordlike(here) ? " " : "");
            }
            text.append(here.text());
        }
        return text.toString();
    }

    private static String gap(Lexeme before, Lexeme here, Random random) {
        if (isComment(before) || isComment(here)) {
            return lines(before, here);
        }
        boolean none = random.nextInt(3) == 0 && !(isWordlike(before) && isWordlike(here));
        return none ? "" : GAPS.get(random.nextInt(GAPS.size()));
    }

    private static String lines(Lexeme before, Lexeme here) {
        int lines = here.position().line() - before.position().endLine();
        return lines == 0 ? " " : "\n".repeat(lines);
    }

    private static boolean isComment(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.COMMENT;
    }

    private static boolean isWordlike(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.WORD || lexeme.kind() == Lexeme.Kind.NUMBER;
    }
}
