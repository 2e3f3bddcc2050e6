package dev.engagement.rules.tree;

/**
 * A text, a whole number, or true or false.
 *
 * @param value a {@link String} without quotes and backslashes, an {@link Integer} or a {@link Boolean}
 * @param position where it stands
 */
public record Literal(Object value, Position position) implements Operand, Value {
    @Override
    public Class<?> type() {
        return value.getClass();
    }

    @Override
    public String text() {
        return value instanceof String words ? '"' + words + '"' : value.toString();
    }
}
