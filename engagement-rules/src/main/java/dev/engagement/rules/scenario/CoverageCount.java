package dev.engagement.rules.scenario;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what the results of a replay show of a rule set. Not safe for use by several threads. */
final class CoverageCount {
    private final Map<Class<?>, QuestionCount> questions = new LinkedHashMap<>();
    private final PossibleOutcomes possible;

    CoverageCount(RuleSet ruleSet, List<RuleUse> uses) {
        RuleTrees trees = new RuleTrees(ruleSet);
        Map<Class<?>, List<Rule>> rules = new LinkedHashMap<>();
        for (Class<? extends Question<?>> question : ruleSet.questions()) {
            List<RuleCount> counts = uses.stream()
                    .filter(it -> it.rule().question() == question)
                    .map(it -> new RuleCount(it, ruleOf(it.rule(), trees)))
                    .toList();
            questions.put(question, new QuestionCount(question, counts));
            rules.put(question, counts.stream().map(RuleCount::rule).toList());
        }
        this.possible = new PossibleOutcomes(rules);
    }

    private static Rule ruleOf(RuleSummary summary, RuleTrees trees) {
        return trees.of(summary.question())
                .rule(summary.id())
                .orElseThrow(() -> new IllegalStateException("The rule (" + summary.id() + ") is not in its rule file ("
                        + summary.file() + ").\nMaybe the rule set was not built of its own files."));
    }

    /** Counts all that decisions show; a scenario whose rules failed shows nothing. */
    void add(List<ScenarioResult> results) {
        for (int i = 0; i < results.size(); i++) {
            ScenarioResult result = results.get(i);
            int scenario = i;
            result.decision().ifPresent(it -> {
                countOf(it).add(it, result.readings(), scenario);
                addAsked(it, result.readings(), scenario);
            });
        }
    }

    private void addAsked(Decision<?> decision, Readings readings, int scenario) {
        for (Decision<?> asked : decision.asked()) {
            countOf(asked).addForWider(asked, readings, scenario);
            addAsked(asked, readings, scenario);
        }
    }

    private QuestionCount countOf(Decision<?> decision) {
        QuestionCount count = questions.get(decision.question().getClass());
        if (count == null) {
            throw new IllegalStateException(
                    "The question (" + decision.question().name()
                            + ") was decided by rules that are not in the rule set.\nMaybe two rule sets were mixed.");
        }
        return count;
    }

    Coverage coverage() {
        List<QuestionCoverage> covered = new ArrayList<>();
        questions.values().forEach(it -> covered.add(it.coverage(possible)));
        return new Coverage(
                covered,
                CitedPages.of(
                        covered.stream().flatMap(it -> it.rules().stream()).toList()));
    }
}
