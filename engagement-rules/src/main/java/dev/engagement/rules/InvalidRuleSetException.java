package dev.engagement.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files cannot be built. It has every issue of every file; nothing was loaded. */
public final class InvalidRuleSetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** All issues. */
    private final transient List<RuleIssue> issues;

    /**
     * Makes the exception.
     *
     * @param issues all issues, in the order of files and lines
     */
    public InvalidRuleSetException(List<RuleIssue> issues) {
        super("The rule set has " + issues.size() + (issues.size() == 1 ? " issue" : " issues") + ":\n"
                + issues.stream().map(RuleIssue::toString).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /**
     * The issues.
     *
     * @return all of them, in the order of files and lines
     */
    public List<RuleIssue> issues() {
        return issues;
    }
}
