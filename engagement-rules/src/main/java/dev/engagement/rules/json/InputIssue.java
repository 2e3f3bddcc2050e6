package dev.engagement.rules.json;

import java.util.Comparator;

/**
 * Something that is wrong in a file of questions, at its place. Immutable; sorted by line and column.
 *
 * @param severity how bad it is
 * @param file the name of the file as it was given
 * @param line the line of the key or value that is wrong, from 1
 * @param column its column, from 1, in characters as a person sees them
 * @param message what is wrong: the subject with its value, and what it breaks
 * @param remedy what to do, often the nearest known name; empty if nothing better than the message can be said
 */
public record InputIssue(Severity severity, String file, int line, int column, String message, String remedy)
        implements Comparable<InputIssue> {
    private static final Comparator<InputIssue> BY_PLACE = Comparator.comparing(InputIssue::file)
            .thenComparing(InputIssue::line)
            .thenComparing(InputIssue::column)
            .thenComparing(InputIssue::severity)
            .thenComparing(InputIssue::message)
            .thenComparing(InputIssue::remedy);

    /** How bad an issue is. */
    public enum Severity {
        /** The file is refused as a whole. */
        ERROR,
        /** The file is read, and probably does not say what its author meant. */
        WARNING
    }

    @Override
    public int compareTo(InputIssue other) {
        return BY_PLACE.compare(this, other);
    }

    /**
     * The issue as compilers print theirs: {@code file:line:column: error: message}, and the remedy on a second line.
     */
    @Override
    public String toString() {
        String kind = severity == Severity.ERROR ? "error" : "warning";
        return file + ":" + line + ":" + column + ": " + kind + ": " + message
                + (remedy.isEmpty() ? "" : "\n" + remedy);
    }
}
