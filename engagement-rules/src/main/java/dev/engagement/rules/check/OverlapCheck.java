package dev.engagement.rules.check;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules that cannot both hold never speak about one case. Looks at rules whose conditions are on single facts of the
 * question and the readings, one by one: of these, what it says is certain. Stateless.
 */
final class OverlapCheck {
    private OverlapCheck() {}

    static void check(List<Rule> rules, Domains domains, Warnings found) {
        Map<Class<?>, List<SpokenCase>> byQuestion = new LinkedHashMap<>();
        for (Rule rule : rules) {
            SpokenCase.of(rule)
                    .ifPresent(it -> byQuestion
                            .computeIfAbsent(rule.question(), any -> new ArrayList<>())
                            .add(it));
        }
        byQuestion.values().forEach(cases -> checkPairs(cases, domains, found));
    }

    private static void checkPairs(List<SpokenCase> cases, Domains domains, Warnings found) {
        for (int later = 1; later < cases.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                check(cases.get(earlier), cases.get(later), domains, found);
            }
        }
    }

    private static void check(SpokenCase one, SpokenCase other, Domains domains, Warnings found) {
        if (!one.disagreesWith(other)) {
            return;
        }
        one.witness(other, domains).ifPresent(witness -> {
            Rule rule = other.rule();
            found.add(
                    IssueCode.OVERLAP,
                    rule,
                    rule.namePosition(),
                    "The rules (" + one.rule().id() + ") and (" + rule.id() + ") both speak about " + witness
                            + ", and cannot both hold: " + one.says() + ", " + other.says() + ".",
                    "Maybe exclude that case in the conditions of one: no decision is made of it as it is.");
        });
    }
}
