package dev.engagement.examples.cli;

import dev.engagement.model.Question;
import dev.engagement.rules.crm.CrmIssue;
import java.util.List;

/**
 * A case to decide.
 *
 * @param id its id; empty if it has none
 * @param line the line where it begins
 * @param question what is asked
 * @param issues what is worth knowing of how it was read
 */
record Case(String id, int line, Question<?> question, List<CrmIssue> issues) {
    Case {
        issues = List.copyOf(issues);
    }

    /** What could not be read. */
    List<CrmIssue> errors() {
        return issues.stream()
                .filter(issue -> issue.severity() == CrmIssue.Severity.ERROR)
                .toList();
    }

    /** What to call it: always something that leads to it. */
    String name() {
        return id.isEmpty() ? "line " + line : id;
    }
}
