package dev.engagement.rules.check;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.tree.Position;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers what the checks find. */
final class Warnings {
    private final List<RuleIssue> found = new ArrayList<>();

    void add(IssueCode code, Rule rule, Position at, String message, String remedy) {
        add(code, rule.id(), at, message, remedy);
    }

    void add(IssueCode code, String rule, Position at, String message, String remedy) {
        found.add(new RuleIssue(
                code, at.file(), at.line(), at.column(), at.endLine(), at.endColumn(), rule, message, remedy));
    }

    void addAll(Collection<RuleIssue> issues) {
        found.addAll(issues);
    }

    boolean noErrors() {
        return found.stream().noneMatch(RuleCheck::isError);
    }

    List<RuleIssue> all() {
        return found.stream().sorted().distinct().toList();
    }
}
