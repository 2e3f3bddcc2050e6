package dev.engagement.rules.tree;

/**
 * A fact must be known first: {@code insert( Missing.of( $question, "stage" ) );}.
 *
 * @param question the question
 * @param fact the name of the fact
 * @param position where it stands
 */
public record InsertMissing(Variable question, Stated<String> fact, Position position) implements Consequence {
    @Override
    public String text() {
        return "insert( Missing.of( " + question.name() + ", \"" + fact.value() + "\" ) );";
    }
}
