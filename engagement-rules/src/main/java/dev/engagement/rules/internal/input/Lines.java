package dev.engagement.rules.internal.input;

/**
 * Finds lines and columns of a text. Asked for one place after the other it reads the text once. Not safe for use by
 * several threads.
 */
final class Lines {
    private final String text;
    private final int firstLine;
    private int offset;
    private int line;
    private int column = 1;

    /** Looks at a text that begins in the given line. */
    Lines(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        this.line = firstLine;
    }

    /** The place of a character; of an offset beyond the end, the place after the last character. */
    Place place(long wanted) {
        int end = (int) Math.max(0, Math.min(wanted, text.length()));
        if (end < offset) {
            offset = 0;
            line = firstLine;
            column = 1;
        }
        while (offset < end) {
            int point = text.codePointAt(offset);
            offset += Character.charCount(point);
            boolean lineEnd =
                    point == '\n' || (point == '\r' && (offset == text.length() || text.charAt(offset) != '\n'));
            if (lineEnd) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Place(line, column);
    }
}
