package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gathers the issues of one file while it is read, and knows which rule is being read. Only the first are kept. */
final class Issues {
    private final TextMap map;
    private final List<RuleIssue> found = new ArrayList<>();
    private final Set<IssueCode> codes = EnumSet.noneOf(IssueCode.class);
    private int count;
    private String rule = "";

    Issues(TextMap map) {
        this.map = map;
    }

    /** From here on, issues are in this rule; the empty id is outside of rules. */
    void inRule(String id) {
        rule = id;
    }

    void add(IssueCode code, int start, int end, String message, String remedy) {
        add(code, map.at(start, end), message, remedy);
    }

    void add(IssueCode code, Position at, String message, String remedy) {
        codes.add(code);
        count++;
        if (count <= RuleLimits.ISSUES) {
            keep(code, at, message, remedy);
        } else if (count == RuleLimits.ISSUES + 1) {
            keep(
                    IssueCode.TOO_MANY_ISSUES,
                    at,
                    "The file has more issues than the " + RuleLimits.ISSUES + " that are told.",
                    "Maybe it is no rule file, or one mistake stands behind most of them.");
        }
    }

    private void keep(IssueCode code, Position at, String message, String remedy) {
        found.add(new RuleIssue(
                code, at.file(), at.line(), at.column(), at.endLine(), at.endColumn(), rule, message, remedy));
    }

    void add(Refusal refusal) {
        add(refusal.code(), refusal.start(), refusal.end(), refusal.message(), refusal.remedy());
    }

    int count() {
        return count;
    }

    boolean has(IssueCode code) {
        return codes.contains(code);
    }

    List<RuleIssue> all() {
        return found;
    }

    TextMap map() {
        return map;
    }
}
