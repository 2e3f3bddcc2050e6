package dev.engagement.rules.tree;

/**
 * Decided: there is none: {@code insert( Nothing.of( $question ) );}.
 *
 * @param question the question
 * @param position where it stands
 */
public record InsertNothing(Variable question, Position position) implements Consequence {
    @Override
    public String text() {
        return "insert( Nothing.of( " + question.name() + " ) );";
    }
}
