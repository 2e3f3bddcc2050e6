package dev.engagement.rules.tree;

/**
 * An import of a rule file. Immutable.
 *
 * @param type the imported type
 * @param position where its name stands
 */
public record Import(Class<?> type, Position position) {
    /**
     * The name by which the rules of the file speak of the type.
     *
     * @return the simple name
     */
    public String name() {
        return type.getSimpleName();
    }

    /**
     * The import as rule files spell it.
     *
     * @return the line
     */
    public String text() {
        return "import " + type.getCanonicalName();
    }
}
