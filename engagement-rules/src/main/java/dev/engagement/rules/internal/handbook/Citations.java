package dev.engagement.rules.internal.handbook;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.internal.NearestName;
import dev.engagement.rules.tree.Position;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleTree;
import dev.engagement.rules.tree.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks up what rules cite. Stateless. */
public final class Citations {
    private Citations() {}

    /**
     * The rows that rules cite and the handbook does not have: no reason could be given of them.
     *
     * @param tree the rules
     * @return an error for each
     */
    public static List<RuleIssue> unknownRows(RuleTree tree) {
        Set<String> known = HandbookRows.load().byId().keySet();
        List<RuleIssue> issues = new ArrayList<>();
        for (Rule rule : tree.rules()) {
            for (Stated<String> row : rule.rows()) {
                if (!known.contains(row.value())) {
                    issues.add(issue(rule, row, known));
                }
            }
        }
        return issues;
    }

    private static RuleIssue issue(Rule rule, Stated<String> row, Set<String> known) {
        Position at = row.position();
        return new RuleIssue(
                IssueCode.UNKNOWN_ROW,
                at.file(),
                at.line(),
                at.column(),
                at.endLine(),
                at.endColumn(),
                rule.id(),
                "The handbook has no row (" + row.value() + ").",
                NearestName.of(row.value(), known)
                        .map(it -> "Maybe " + it + ".")
                        .orElse("Maybe @source( \"page#section\" ), for rules of another text than the handbook."));
    }
}
