package dev.engagement.rules.tree;

/**
 * A stretch of a rule file. Immutable.
 *
 * <p>Lines and columns count from 1, a column counts characters (code points) and a tab is one of them.
 *
 * @param file the name of the file as it was given
 * @param line the line of the first character
 * @param column the column of the first character
 * @param endLine the line of the end
 * @param endColumn the column after the last character
 */
public record Position(String file, int line, int column, int endLine, int endColumn) {
    /**
     * From here to the end of another stretch.
     *
     * @param last a stretch of the same file that ends later
     * @return both and all between them
     */
    public Position to(Position last) {
        return new Position(file, line, column, last.endLine, last.endColumn);
    }

    /** The place where it begins, as editors jump to it: {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
