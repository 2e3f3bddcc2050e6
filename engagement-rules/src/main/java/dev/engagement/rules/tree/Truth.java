package dev.engagement.rules.tree;

/**
 * A property that is true, or false: {@code stage.beyondScoping}, {@code !stage.closed}.
 *
 * @param negated whether it is false
 * @param path the property, a boolean
 * @param position where it stands
 */
public record Truth(boolean negated, FactPath path, Position position) implements Condition {
    @Override
    public String text() {
        return (negated ? "!" : "") + path.text();
    }
}
