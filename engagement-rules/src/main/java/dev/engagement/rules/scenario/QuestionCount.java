package dev.engagement.rules.scenario;

import dev.engagement.model.Decision;
import dev.engagement.model.Finding;
import dev.engagement.model.Outcome;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.tree.Position;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what scenarios show of a question. Not safe for use by several threads. */
final class QuestionCount {
    private final Class<? extends Question<?>> question;
    private final List<RuleCount> rules;
    private final ScenarioCount scenarios = new ScenarioCount();
    private final Map<Outcome, ScenarioCount> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Object, ScenarioCount> values = new HashMap<>();

    /** Begins with the rules of the question, by id, at least one. */
    QuestionCount(Class<? extends Question<?>> question, List<RuleCount> rules) {
        this.question = question;
        this.rules = rules;
    }

    /** A scenario asked the question. */
    void add(Decision<?> decision, Readings readings, int scenario) {
        scenarios.add(scenario);
        outcomes.computeIfAbsent(decision.outcome(), it -> new ScenarioCount()).add(scenario);
        for (Finding<?> finding : decision.findings()) {
            values.computeIfAbsent(finding.value(), it -> new ScenarioCount()).add(scenario);
        }
        rules.forEach(it -> it.addConditions(decision, readings, scenario));
    }

    /** A scenario of a wider question asked this one on the way. */
    void addForWider(Decision<?> decision, Readings readings, int scenario) {
        add(decision, readings, scenario);
        Set<String> spoke = Spoken.rules(decision).keySet();
        rules.stream().filter(it -> spoke.contains(it.rule().id())).forEach(it -> it.addSpokeForWider(scenario));
    }

    QuestionCoverage coverage(PossibleOutcomes possible) {
        return new QuestionCoverage(
                QuestionType.of(question).name(),
                scenarios.count(),
                rules.stream().map(RuleCount::coverage).toList(),
                outcomesOf(possible));
    }

    private List<OutcomeCoverage> outcomesOf(PossibleOutcomes possible) {
        List<OutcomeCoverage> covered = new ArrayList<>();
        Map<Outcome, Position> expected = possible.of(question);
        Position first = rules.get(0).rule().namePosition();
        for (Outcome outcome : Outcome.values()) {
            int count = countOf(outcomes.get(outcome));
            if (count > 0 || expected.containsKey(outcome)) {
                Position position = expected.getOrDefault(outcome, first);
                covered.add(new OutcomeCoverage(outcome, Optional.empty(), count, position));
            }
        }
        possible.values(question)
                .forEach((value, position) -> covered.add(new OutcomeCoverage(
                        Outcome.DECIDED, Optional.of(Shapes.words(value)), countOf(values.get(value)), position)));
        return covered;
    }

    private static int countOf(@Nullable ScenarioCount count) {
        return count == null ? 0 : count.count();
    }
}
