package dev.engagement.rules.tree;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Turns offsets into lines and columns of one text, and back. A line ends with LF, CRLF or CR. */
final class TextMap {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    TextMap(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            boolean crBeforeLf = here == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (here == '\n' || (here == '\r' && !crBeforeLf)) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    String text() {
        return text;
    }

    /** The stretch from one offset to before another one. */
    Position at(int start, int end) {
        int from = clamp(start);
        int to = Math.max(from, clamp(end));
        return new Position(file, line(from), column(from), line(to), column(to));
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, text.length()));
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int column(int offset) {
        return text.codePointCount(lineStarts[line(offset) - 1], offset) + 1;
    }

    /** The offset of a line and a column that counts UTF-16 units, as Java's own tools count them. */
    int offset(int line, int unit) {
        int start = lineStarts[Math.max(0, Math.min(line, lineStarts.length) - 1)];
        return clamp(start + unit - 1);
    }

    String textAt(Position position) {
        return text.substring(
                offsetOf(position.line(), position.column()), offsetOf(position.endLine(), position.endColumn()));
    }

    /** The text with other words in some places, none of which meet. */
    String changed(List<Stated<String>> changes) {
        StringBuilder changed = new StringBuilder(text);
        changes.stream()
                .sorted(Comparator.comparing((Stated<String> it) -> start(it.position()))
                        .reversed())
                .forEach(it -> {
                    Position place = it.position();
                    changed.replace(start(place), offsetOf(place.endLine(), place.endColumn()), it.value());
                });
        return changed.toString();
    }

    private int start(Position place) {
        return offsetOf(place.line(), place.column());
    }

    /** The text with blanks in some places; lines stay as they are. */
    String blanked(List<Position> places) {
        StringBuilder blanked = new StringBuilder(text);
        for (Position place : places) {
            int end = offsetOf(place.endLine(), place.endColumn());
            for (int i = offsetOf(place.line(), place.column()); i < end; i++) {
                if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    blanked.setCharAt(i, ' ');
                }
            }
        }
        return blanked.toString();
    }

    private int offsetOf(int line, int column) {
        return text.offsetByCodePoints(lineStarts[line - 1], column - 1);
    }
}
