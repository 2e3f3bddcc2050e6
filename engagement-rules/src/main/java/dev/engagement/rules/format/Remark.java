package dev.engagement.rules.format;

import dev.engagement.rules.tree.Lexeme;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The comments that stand on one line between two words, and where they stay.
 *
 * @param place beside which word
 * @param comments the texts of the comments
 * @param blankLineBefore whether an empty line stands before them
 */
record Remark(Place place, List<String> comments, boolean blankLineBefore) {
    private static final String TAB = "    ";

    enum Place {
        /** At the end of a line, after a word. */
        AFTER,
        /** On lines of its own. */
        ALONE,
        /** Right before a word, on its line. */
        BEFORE
    }

    static Remark of(Place place, List<Lexeme> comments, boolean blankLineBefore) {
        return new Remark(place, comments.stream().map(it -> tidy(it.text())).toList(), blankLineBefore);
    }

    /** A comment without tabs, blanks at line ends and line ends of Windows. */
    static String tidy(String comment) {
        return comment.replace("\t", TAB).lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    Remark at(Place other) {
        return new Remark(other, comments, blankLineBefore);
    }

    boolean hasSeveralLines() {
        return comments.stream().anyMatch(it -> it.indexOf('\n') >= 0);
    }

    /** The width of comments that stand on one line. */
    int width() {
        String line = String.join(" ", comments);
        return line.codePointCount(0, line.length());
    }

    /** The lines of a comment that begins in a column: a frame of stars moves along, anything else stays as it is. */
    static List<String> lines(String comment, int column) {
        List<String> lines = comment.lines().toList();
        boolean stars =
                lines.stream().skip(1).allMatch(it -> it.isBlank() || it.strip().startsWith("*"));
        if (!stars) {
            return lines;
        }
        String indent = " ".repeat(column + 1);
        return lines.stream()
                .map(it -> it.startsWith("/*") || it.isBlank() || lines.size() == 1 ? it : indent + it.strip())
                .toList();
    }
}
