package dev.engagement.rules.scenario;

import java.util.Comparator;

/**
 * Something that is wrong in a scenario file, at its place. Immutable; sorted by file, line and column.
 *
 * <p>Lines and columns count from 1, columns count characters as a person sees them. The end is the place after the last
 * character.
 *
 * @param code which kind of problem
 * @param file the name of the file as it was given
 * @param line the line where it begins, never less than 1
 * @param column the column where it begins, never less than 1
 * @param endLine the line where it ends
 * @param endColumn the column after its last character
 * @param scenario the name of the scenario around it; empty outside of scenarios and where a scenario has none
 * @param message what is wrong: the subject with its value, and what it breaks
 * @param remedy what to do, often the nearest known name; empty if nothing better than the message can be said
 */
public record ScenarioIssue(
        ScenarioIssueCode code,
        String file,
        int line,
        int column,
        int endLine,
        int endColumn,
        String scenario,
        String message,
        String remedy)
        implements Comparable<ScenarioIssue> {
    private static final Comparator<ScenarioIssue> BY_PLACE = Comparator.comparing(ScenarioIssue::file)
            .thenComparing(ScenarioIssue::line)
            .thenComparing(ScenarioIssue::column)
            .thenComparing(ScenarioIssue::code)
            .thenComparing(ScenarioIssue::message)
            .thenComparing(ScenarioIssue::endLine)
            .thenComparing(ScenarioIssue::endColumn)
            .thenComparing(ScenarioIssue::scenario)
            .thenComparing(ScenarioIssue::remedy);

    /** Refuses a place before the file. {@inheritDoc} */
    public ScenarioIssue {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "The place (" + line + ":" + column + ") is not in a file.\nMaybe it counts from 0.");
        }
    }

    @Override
    public int compareTo(ScenarioIssue other) {
        return BY_PLACE.compare(this, other);
    }

    /**
     * The issue as compilers print theirs, so that editors can jump to it: {@code file:line:column: error S303: message},
     * and the remedy on a second line.
     */
    @Override
    public String toString() {
        String place = file + ":" + line + ":" + column;
        return place + ": error " + code.id() + ": " + message + (remedy.isEmpty() ? "" : "\n" + remedy);
    }
}
