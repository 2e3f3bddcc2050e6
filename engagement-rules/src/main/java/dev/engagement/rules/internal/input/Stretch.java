package dev.engagement.rules.internal.input;

/**
 * A stretch of a text, without comments and blanks around it. Lines and columns count from 1; columns and offsets count
 * characters as a person sees them.
 *
 * @param line the line of the first character
 * @param column the column of the first character
 * @param endLine the line of the end
 * @param endColumn the column after the last character
 * @param start how many characters stand before the first one
 * @param end how many characters stand before the end
 */
public record Stretch(int line, int column, int endLine, int endColumn, int start, int end) {
    /**
     * Where it begins.
     *
     * @return the place of the first character
     */
    public Place place() {
        return new Place(line, column);
    }

    /**
     * From here to the end of another stretch.
     *
     * @param last a stretch that ends later
     * @return both and all between them
     */
    public Stretch to(Stretch last) {
        return new Stretch(line, column, last.endLine, last.endColumn, start, last.end);
    }
}
