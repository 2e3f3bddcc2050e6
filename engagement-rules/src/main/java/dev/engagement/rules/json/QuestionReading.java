package dev.engagement.rules.json;

import java.util.List;

/**
 * What reading a file of questions came to. Immutable.
 *
 * @param cases the questions in the order of the file; empty if there is any error, since a file is read wholly or not
 *     at all
 * @param issues all errors and warnings, by line and column
 */
public record QuestionReading(List<QuestionCase> cases, List<InputIssue> issues) {
    /** Copies the lists. {@inheritDoc} */
    public QuestionReading {
        cases = List.copyOf(cases);
        issues = List.copyOf(issues);
    }

    /**
     * Whether the file was refused.
     *
     * @return true if there is an error
     */
    public boolean refused() {
        return issues.stream().anyMatch(issue -> issue.severity() == InputIssue.Severity.ERROR);
    }
}
