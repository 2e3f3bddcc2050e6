package dev.engagement.rules.format;

import dev.engagement.rules.tree.Lexeme;
import java.util.ArrayList;
import java.util.List;

/** Tells the words of the frame from those within it, and drops the semicolons that nothing needs. */
final class FrameMarks {
    private final List<Marked> kept = new ArrayList<>();
    private Mark around = Mark.NONE;
    private int depth;
    private int lastSemicolon = -1;
    private String wordBefore = "";

    private FrameMarks() {}

    /** A lexeme and what it is in the frame; comments are marked as nothing. */
    record Marked(Lexeme lexeme, Mark mark) {
        boolean isComment() {
            return lexeme.kind() == Lexeme.Kind.COMMENT;
        }
    }

    static List<Marked> of(List<Lexeme> lexemes) {
        FrameMarks marks = new FrameMarks();
        lexemes.forEach(marks::add);
        return marks.kept;
    }

    private void add(Lexeme lexeme) {
        if (lexeme.kind() == Lexeme.Kind.COMMENT) {
            kept.add(new Marked(lexeme, Mark.NONE));
            return;
        }
        String words = lexeme.text();
        if (lexeme.kind() == Lexeme.Kind.SIGN && words.equals(";") && depth == 0) {
            addSemicolon(lexeme);
        } else {
            depth += words.equals("(") ? 1 : words.equals(")") ? -1 : 0;
            Mark mark = lexeme.kind() == Lexeme.Kind.WORD && !wordBefore.equals(".") ? mark(words) : Mark.NONE;
            kept.add(new Marked(lexeme, mark));
        }
        wordBefore = words;
    }

    /** A consequence ends with one semicolon; nothing else needs any. */
    private void addSemicolon(Lexeme semicolon) {
        if (around != Mark.THEN) {
            return;
        }
        if (lastSemicolon >= 0) {
            kept.remove(lastSemicolon);
        }
        lastSemicolon = kept.size();
        kept.add(new Marked(semicolon, Mark.NONE));
    }

    private Mark mark(String word) {
        Mark mark = switch (around) {
            case RULE -> word.equals("when") ? Mark.WHEN : Mark.NONE;
            case WHEN -> word.equals("then") ? Mark.THEN : Mark.NONE;
            case THEN -> word.equals("end") ? Mark.END : Mark.NONE;
            default ->
                switch (word) {
                    case "package" -> Mark.PACKAGE;
                    case "import" -> Mark.IMPORT;
                    case "rule" -> Mark.RULE;
                    default -> Mark.NONE;
                };
        };
        if (mark != Mark.NONE) {
            around = mark;
            depth = 0;
            lastSemicolon = -1;
        }
        return mark;
    }
}
