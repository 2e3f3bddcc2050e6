package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import java.util.ArrayList;
import java.util.List;

/** Gathers the issues of one file while it is read, and knows which rule is being read. */
final class Issues {
    private final TextMap map;
    private final List<RuleIssue> found = new ArrayList<>();
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
        found.add(new RuleIssue(
                code, at.file(), at.line(), at.column(), at.endLine(), at.endColumn(), rule, message, remedy));
    }

    void add(Refusal refusal) {
        add(refusal.code(), refusal.start(), refusal.end(), refusal.message(), refusal.remedy());
    }

    int count() {
        return found.size();
    }

    boolean has(IssueCode code) {
        return found.stream().anyMatch(it -> it.code() == code);
    }

    List<RuleIssue> all() {
        return found;
    }

    TextMap map() {
        return map;
    }
}
