package dev.engagement.rules.scenario;

import dev.engagement.model.Decision;
import dev.engagement.model.Readings;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.interpret.ConditionCheck;
import dev.engagement.rules.internal.interpret.FactBase;
import dev.engagement.rules.tree.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Says of a rule why it spoke or was silent. Reads the rule files when it is first asked. Safe for use by many threads. */
final class RuleTalk {
    private final RuleTrees trees;
    private final Map<String, RuleSummary> summaries = new HashMap<>();

    RuleTalk(RuleSet ruleSet) {
        this.trees = new RuleTrees(ruleSet);
        ruleSet.rules().forEach(it -> summaries.put(it.id(), it));
    }

    /** The id of a rule with its title. */
    String titled(String rule) {
        RuleSummary summary = summaries.get(rule);
        return summary == null
                ? rule
                : FailureText.titled(rule, summary.reason().title());
    }

    /** What made a rule speak: each of its conditions with the facts that it looks at. */
    List<String> whySpeaking(String rule, Decision<?> decision, Readings readings) {
        return withRule(rule, decision, it -> RuleConditions.met(it, decision.question(), readings));
    }

    /** The first condition of a rule that did not hold, and what was the case. */
    List<String> whySilent(String rule, Decision<?> decision, Readings readings) {
        ConditionCheck check = new ConditionCheck(FactBase.of(decision, readings));
        return withRule(
                rule,
                decision,
                it -> List.of(check.firstUnmet(it, decision.question())
                        .map(unmet ->
                                unmet.text() + " does not hold: " + unmet.because() + " (" + unmet.position() + ")")
                        .orElse("all its conditions hold, and yet it was silent")));
    }

    private List<String> withRule(String id, Decision<?> decision, Function<Rule, List<String>> why) {
        try {
            Optional<Rule> rule = trees.of(decision.question().getClass()).rule(id);
            return rule.map(why).orElse(List.of("(why is not known: its rule file cannot be read)"));
        } catch (IllegalStateException e) {
            return List.of("(why is not known: " + e.getMessage() + ")");
        }
    }
}
