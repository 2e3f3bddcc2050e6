package dev.engagement.rules.check;

import dev.engagement.rules.RuleIssue;
import java.util.List;
import java.util.Map;

/**
 * Puts the names that people know files by into issues, in place of their names in the rule folder.
 *
 * @param shown the names that people know, by name in the rule folder
 */
record ShownNames(Map<String, String> shown) {
    List<RuleIssue> of(List<RuleIssue> issues) {
        return issues.stream().map(this::of).sorted().toList();
    }

    private RuleIssue of(RuleIssue issue) {
        String message = issue.message();
        for (Map.Entry<String, String> name : shown.entrySet()) {
            message = message.replace(" " + name.getKey() + ":", " " + name.getValue() + ":");
        }
        return new RuleIssue(
                issue.code(),
                shown.getOrDefault(issue.file(), issue.file()),
                issue.line(),
                issue.column(),
                issue.endLine(),
                issue.endColumn(),
                issue.rule(),
                message,
                issue.remedy());
    }
}
