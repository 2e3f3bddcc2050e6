package dev.engagement.rules.scenario;

import dev.engagement.rules.internal.input.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text at places of its YAML; whatever lies outside of them stays as it is, byte for byte. */
final class TextEdits {
    private final String text;
    private final String lineEnd;
    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int start, int end, String instead) {}

    TextEdits(String text) {
        this.text = text;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The text with all changes. */
    String apply() {
        StringBuilder changed = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::start)
                        .thenComparingInt(Edit::end)
                        .reversed())
                .forEach(edit -> changed.replace(edit.start, edit.end, edit.instead));
        return changed.toString();
    }

    void replace(Stretch stretch, String instead) {
        edits.add(new Edit(offset(stretch.start()), offset(stretch.end()), instead));
    }

    /** Replaces what lies between the ends or starts of two places. */
    void cut(int start, int end) {
        edits.add(new Edit(offset(start), offset(end), ""));
    }

    void insertAfter(Stretch stretch, String addition) {
        int end = offset(stretch.end());
        edits.add(new Edit(end, end, addition));
    }

    /** Removes the lines from the first to the last of a place. */
    void removeLines(Stretch stretch) {
        int end = offset(stretch.end());
        edits.add(new Edit(
                lineStart(offset(stretch.start())), Math.min(text.length(), lineStop(end) + lineEndAt(end)), ""));
    }

    /** Adds lines after the last line of a place. */
    void addLines(Stretch stretch, List<String> lines) {
        int stop = lineStop(offset(stretch.end()));
        int next = Math.min(text.length(), stop + lineEndAt(stop));
        String addition = String.join(lineEnd, lines);
        boolean lastLine = stop == text.length();
        edits.add(new Edit(next, next, lastLine ? lineEnd + addition : addition + lineEnd));
    }

    /** What stands between the end of one place and the start of another. */
    String between(Stretch one, Stretch other) {
        return text.substring(offset(one.end()), offset(other.start()));
    }

    /** What stands before a place in its line. */
    String before(Stretch stretch) {
        int start = offset(stretch.start());
        return text.substring(lineStart(start), start);
    }

    private int offset(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    /** Where the characters of a line end, before its line break. */
    private int lineStop(int offset) {
        int stop = offset;
        while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
            stop++;
        }
        return stop;
    }

    private int lineEndAt(int offset) {
        int stop = lineStop(offset);
        return text.startsWith("\r\n", stop) ? 2 : 1;
    }
}
