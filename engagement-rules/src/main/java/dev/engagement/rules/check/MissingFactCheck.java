package dev.engagement.rules.check;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.InsertMissing;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** No rule misses a fact that its own conditions demand to be known. Stateless. */
final class MissingFactCheck {
    private MissingFactCheck() {}

    static void check(List<Rule> rules, Domains domains, Warnings found) {
        for (Rule rule : rules) {
            if (rule.consequence() instanceof InsertMissing missing) {
                rule.patterns().stream()
                        .filter(it -> it instanceof Match match && match.type() == rule.question())
                        .flatMap(it -> FactConditions.of((Match) it).stream())
                        .flatMap(it -> it.byFact().entrySet().stream())
                        .filter(it -> it.getKey().equals(missing.fact().value()))
                        .forEach(it -> check(rule, missing, it, domains, found));
            }
        }
    }

    private static void check(
            Rule rule,
            InsertMissing missing,
            Map.Entry<String, List<Condition>> fact,
            Domains domains,
            Warnings found) {
        if (!domains.canHoldWithout(rule.question(), fact.getKey(), fact.getValue())) {
            found.add(
                    IssueCode.MISSING_YET_KNOWN,
                    rule,
                    missing.fact().position(),
                    "The rule says that (" + missing.fact().value()
                            + ") is missing, and speaks only where it is known: "
                            + fact.getValue().stream().map(Node::text).collect(Collectors.joining(", ")) + ".",
                    "Maybe another fact is missing, or the condition should ask for unknown.");
        }
    }
}
