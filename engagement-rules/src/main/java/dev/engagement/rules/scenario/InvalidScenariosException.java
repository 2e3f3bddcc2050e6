package dev.engagement.rules.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** Scenario files cannot be used. It has every issue of every file; no scenario of them was replayed. */
public final class InvalidScenariosException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** All issues. */
    private final transient List<ScenarioIssue> issues;

    /**
     * Makes the exception.
     *
     * @param issues all issues, in the order of files and lines
     */
    public InvalidScenariosException(List<ScenarioIssue> issues) {
        super("The scenarios have " + issues.size() + (issues.size() == 1 ? " issue" : " issues") + ":\n"
                + issues.stream().map(ScenarioIssue::toString).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /**
     * The issues.
     *
     * @return all of them, in the order of files and lines
     */
    public List<ScenarioIssue> issues() {
        return issues;
    }
}
