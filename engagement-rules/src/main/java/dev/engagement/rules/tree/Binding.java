package dev.engagement.rules.tree;

/**
 * A name for a fact: {@code $asked : askedForMissing}.
 *
 * @param variable the name
 * @param path the fact
 * @param position where it stands
 */
public record Binding(Variable variable, FactPath path, Position position) implements Condition {
    @Override
    public String text() {
        return variable.name() + " : " + path.text();
    }
}
