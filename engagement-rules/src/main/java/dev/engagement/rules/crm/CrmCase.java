package dev.engagement.rules.crm;

import dev.engagement.model.request.EngagementRequest;
import java.util.List;

/**
 * One record of an export. Immutable.
 *
 * @param id the case number; the number of the line where it is blank
 * @param request the request, with every fact unknown that the record does not tell or that could not be read
 * @param line the line where the record begins, from 1
 * @param issues what could not be read of it, and what is remarkable, by column
 */
public record CrmCase(String id, EngagementRequest request, int line, List<CrmIssue> issues) {
    /** Copies the list. {@inheritDoc} */
    public CrmCase {
        issues = List.copyOf(issues);
    }

    /**
     * What could not be read of the record.
     *
     * @return the errors among the issues
     */
    public List<CrmIssue> errors() {
        return only(CrmIssue.Severity.ERROR);
    }

    /**
     * What is worth knowing of the record, though it was read.
     *
     * @return the remarks among the issues
     */
    public List<CrmIssue> remarks() {
        return only(CrmIssue.Severity.REMARK);
    }

    private List<CrmIssue> only(CrmIssue.Severity severity) {
        return issues.stream().filter(issue -> issue.severity() == severity).toList();
    }
}
