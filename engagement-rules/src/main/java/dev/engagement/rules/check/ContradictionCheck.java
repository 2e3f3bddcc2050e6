package dev.engagement.rules.check;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** The conditions of a rule on one fact can hold together. Stateless. */
final class ContradictionCheck {
    private ContradictionCheck() {}

    static void check(List<Rule> rules, Domains domains, Warnings found) {
        for (Rule rule : rules) {
            rule.patterns().stream()
                    .filter(Match.class::isInstance)
                    .flatMap(it -> FactConditions.of((Match) it).stream())
                    .forEach(it -> it.byFact()
                            .forEach((fact, conditions) -> check(rule, it, fact, conditions, domains, found)));
        }
    }

    private static void check(
            Rule rule, FactConditions all, String fact, List<Condition> conditions, Domains domains, Warnings found) {
        for (int count = 1; count <= conditions.size(); count++) {
            List<Condition> first = conditions.subList(0, count);
            boolean never = domains.satisfying(all.type(), fact, first)
                    .filter(List::isEmpty)
                    .isPresent();
            if (never) {
                found.add(
                        IssueCode.CONTRADICTION,
                        rule,
                        conditions.get(count - 1).position(),
                        message(fact, first),
                        "Maybe one of them belongs to another rule, or in ( … ) is meant.");
                return;
            }
        }
    }

    private static String message(String fact, List<Condition> conditions) {
        String texts = conditions.stream().map(Node::text).collect(Collectors.joining(", "));
        return conditions.size() == 1
                ? "The condition (" + texts + ") never holds, so the rule never speaks."
                : "These conditions on (" + fact + ") never hold together, so the rule never speaks: " + texts + ".";
    }
}
