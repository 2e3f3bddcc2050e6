package dev.engagement.rules.scenario;

import dev.engagement.model.Decision;
import dev.engagement.model.Readings;
import dev.engagement.rules.internal.interpret.ConditionSurvey;
import dev.engagement.rules.internal.interpret.FactBase;
import dev.engagement.rules.tree.AnyOf;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what scenarios show of a rule. Not safe for use by several threads. */
final class RuleCount {
    private record ConditionCount(ScenarioCount seenTrue, ScenarioCount seenFalse) {
        static ConditionCount zero() {
            return new ConditionCount(new ScenarioCount(), new ScenarioCount());
        }

        void add(boolean holds, int scenario) {
            (holds ? seenTrue : seenFalse).add(scenario);
        }
    }

    private final RuleUse use;
    private final Rule rule;
    private final ScenarioCount spokeForWider = new ScenarioCount();
    private final Map<Node, ConditionCount> counts = new LinkedHashMap<>();

    RuleCount(RuleUse use, Rule rule) {
        this.use = use;
        this.rule = rule;
        ConditionSurvey.conditions(rule).forEach(it -> counts.put(it, ConditionCount.zero()));
    }

    Rule rule() {
        return rule;
    }

    /** The rule spoke about a question that a wider one asked. */
    void addSpokeForWider(int scenario) {
        spokeForWider.add(scenario);
    }

    /** Looks at the conditions of the rule in a decision of its question. */
    void addConditions(Decision<?> decision, Readings readings, int scenario) {
        FactBase facts = FactBase.of(decision, readings).without(rule.id());
        new ConditionSurvey(
                        rule,
                        (condition, holds) -> counts.computeIfAbsent(condition, it -> ConditionCount.zero())
                                .add(holds, scenario))
                .look(decision.question(), facts);
    }

    RuleCoverage coverage() {
        List<ConditionCoverage> conditions = new ArrayList<>();
        counts.forEach((condition, count) -> conditions.add(new ConditionCoverage(
                textOf(condition),
                condition.position(),
                count.seenTrue().count(),
                count.seenFalse().count())));
        return new RuleCoverage(use, spokeForWider.count(), conditions, rule.namePosition());
    }

    private static String textOf(Node condition) {
        return condition instanceof AnyOf ? "( " + condition.text() + " )" : condition.text();
    }
}
