package dev.engagement.rules.internal.input;

/**
 * A place in a text. Both count from 1; a column counts characters as a person sees them.
 *
 * @param line the line
 * @param column the column
 */
public record Place(int line, int column) {
    /** Where a text begins. */
    public static final Place START = new Place(1, 1);

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
