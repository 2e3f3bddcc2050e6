package dev.engagement.rules.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A word, number, text, sign or comment of a rule file: what is left of it when blanks and line ends are taken away.
 * Immutable.
 *
 * @param kind what it is
 * @param text its characters; those of a text with its quotes, those of a comment with its marks
 * @param position where it stands
 */
public record Lexeme(Kind kind, String text, Position position) {
    /** What a lexeme is. */
    public enum Kind {
        /** A keyword or a name. */
        WORD,
        /** A whole number without sign. */
        NUMBER,
        /** A text in double quotes. */
        TEXT,
        /** A bracket, an operator, or what stands between the others. */
        SIGN,
        /** A comment. */
        COMMENT
    }

    /** The lexemes of a text in its order; what has no place in a rule file is not among them. */
    static List<Lexeme> of(TextMap map) {
        Scanner.Scan scan = Scanner.scan(new Issues(map));
        List<Lexeme> lexemes = new ArrayList<>();
        for (Token token : scan.tokens()) {
            Kind kind = Kind.valueOf(token.kind().name());
            lexemes.add(new Lexeme(kind, token.shown(), map.at(token.start(), token.end())));
        }
        for (Comment comment : scan.comments()) {
            lexemes.add(new Lexeme(Kind.COMMENT, comment.text(), comment.position()));
        }
        lexemes.sort(Comparator.comparing((Lexeme it) -> it.position.line()).thenComparing(it -> it.position.column()));
        return lexemes;
    }
}
