package dev.engagement.rules.tree;

/**
 * Something said beside the answer: {@code insert( Note.of( $question, ADVICE ) );}, {@code Note.warning}.
 *
 * @param question the question
 * @param advice what is said
 * @param warning whether it is a warning
 * @param position where it stands
 */
public record InsertNote(Variable question, Value advice, boolean warning, Position position) implements Consequence {
    @Override
    public String text() {
        String method = warning ? "warning" : "of";
        return "insert( Note." + method + "( " + question.name() + ", " + advice.text() + " ) );";
    }
}
