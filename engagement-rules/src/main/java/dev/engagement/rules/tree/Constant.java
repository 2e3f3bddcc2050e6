package dev.engagement.rules.tree;

/**
 * A constant of a type, such as {@code YesNo.YES}: of an enum, or of a vocabulary or value type.
 *
 * @param type the type that is named before the dot
 * @param name the name of the constant
 * @param value the constant itself
 * @param position where it stands
 */
public record Constant(Class<?> type, String name, Object value, Position position) implements Operand, Value {
    @Override
    public String text() {
        return type.getSimpleName() + "." + name;
    }
}
