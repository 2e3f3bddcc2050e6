package dev.engagement.rules.tree;

/**
 * The handbook is silent: {@code insert( NotCovered.of( $question ) );}.
 *
 * @param question the question
 * @param position where it stands
 */
public record InsertNotCovered(Variable question, Position position) implements Consequence {
    @Override
    public String text() {
        return "insert( NotCovered.of( " + question.name() + " ) );";
    }
}
