package dev.engagement.rules.format;

import java.util.Optional;

/**
 * The first line of a file that formatting changes. Immutable.
 *
 * @param line the number of the line, from 1
 * @param before the line as it stands, with its carriage return if it has one; empty beyond the end of the file
 * @param after the line as it would stand; empty beyond the end
 */
public record LineDifference(int line, String before, String after) {
    /** The first line in which two texts differ; empty if they are equal. */
    static Optional<LineDifference> first(String before, String after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        String[] old = before.split("\n", -1);
        String[] now = after.split("\n", -1);
        int line = 0;
        while (line < old.length && line < now.length && old[line].equals(now[line])) {
            line++;
        }
        return Optional.of(
                new LineDifference(line + 1, line < old.length ? old[line] : "", line < now.length ? now[line] : ""));
    }
}
