package dev.engagement.rules.tree;

/**
 * A name that a rule gives to what it found, such as {@code $question}: both where it is given and where it is used.
 *
 * @param name the name with its dollar sign
 * @param type the type of what it stands for
 * @param position where it stands
 */
public record Variable(String name, Class<?> type, Position position) implements Operand, Value {
    @Override
    public String text() {
        return name;
    }
}
