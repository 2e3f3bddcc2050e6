package dev.engagement.rules;

import java.util.Comparator;

/**
 * Something that is wrong in a rule file, at its place. Immutable; sorted by file, line and column.
 *
 * <p>Lines and columns count from 1. A column counts characters as a person sees them in a line: a tab is one, and so is
 * a character beyond the first Unicode plane. The end is the place after the last character.
 *
 * @param code which kind of problem
 * @param file the name of the file as it was given
 * @param line the line where it begins, never less than 1
 * @param column the column where it begins, never less than 1
 * @param endLine the line where it ends
 * @param endColumn the column after its last character
 * @param rule the id of the rule around it; empty outside of rules
 * @param message what is wrong: the subject with its value, and what it breaks
 * @param remedy what to do, often the nearest known name; empty if nothing better than the message can be said
 */
public record RuleIssue(
        IssueCode code,
        String file,
        int line,
        int column,
        int endLine,
        int endColumn,
        String rule,
        String message,
        String remedy)
        implements Comparable<RuleIssue> {
    private static final Comparator<RuleIssue> BY_PLACE = Comparator.comparing(RuleIssue::file)
            .thenComparing(RuleIssue::line)
            .thenComparing(RuleIssue::column)
            .thenComparing(RuleIssue::code)
            .thenComparing(RuleIssue::message)
            .thenComparing(RuleIssue::endLine)
            .thenComparing(RuleIssue::endColumn)
            .thenComparing(RuleIssue::rule)
            .thenComparing(RuleIssue::remedy);

    /** How bad an issue is. */
    public enum Severity {
        /** The rule set cannot be used. */
        ERROR,
        /** The rule set can be used, and probably does not do what its author meant. */
        WARNING
    }

    /** Refuses a place before the file. {@inheritDoc} */
    public RuleIssue {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "The place (" + line + ":" + column + ") is not in a file.\nMaybe it counts from 0.");
        }
    }

    /**
     * How bad it is.
     *
     * @return the severity of its code
     */
    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(RuleIssue other) {
        return BY_PLACE.compare(this, other);
    }

    /**
     * The issue as compilers print theirs, so that editors can jump to it: {@code file:line:column: error E123: message},
     * and the remedy on a second line.
     */
    @Override
    public String toString() {
        String severity = severity() == Severity.ERROR ? "error" : "warning";
        String place = file + ":" + line + ":" + column;
        return place + ": " + severity + " " + code.id() + ": " + message + (remedy.isEmpty() ? "" : "\n" + remedy);
    }
}
