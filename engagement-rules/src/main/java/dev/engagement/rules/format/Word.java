package dev.engagement.rules.format;

import dev.engagement.rules.tree.Lexeme;
import java.util.List;

/**
 * A word, number, text or sign with the comments that hang on it.
 *
 * @param lexeme what it is
 * @param mark what it is in the frame of the file
 * @param before the comments before it: some on lines of their own, then one on its line
 * @param after the comment after it, on its line: one or none
 * @param blankLineBefore whether an empty line stands between it and what comes before it, comments included
 */
record Word(Lexeme lexeme, Mark mark, List<Remark> before, List<Remark> after, boolean blankLineBefore) {
    String text() {
        return lexeme.text();
    }

    boolean is(String words) {
        return lexeme.text().equals(words);
    }

    boolean isName() {
        return lexeme.kind() == Lexeme.Kind.WORD;
    }

    boolean hasRemarks() {
        return !before.isEmpty() || !after.isEmpty();
    }
}
