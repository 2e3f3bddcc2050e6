package dev.engagement.rules.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Note;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.Reason;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.interpret.FactBase;
import dev.engagement.rules.internal.interpret.Names;
import dev.engagement.rules.internal.interpret.RuleMatcher;
import dev.engagement.rules.scenario.Scenario;
import dev.engagement.rules.scenario.Scenarios;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever deletes a rule, or turns one of its conditions into its opposite, turns a scenario red. Rules are matched by
 * the interpreter of the rule tree, which must agree with Drools wherever nothing is changed.
 */
class NoticedFlipsTest {
    private static final RuleSet HANDBOOK = RuleSet.handbook();
    private static final Map<String, Reason> REASONS =
            HANDBOOK.rules().stream().collect(Collectors.toMap(RuleSummary::id, RuleSummary::reason));
    private static final List<Rule> RULES = RuleTree.read(
                    HANDBOOK.files().stream()
                            .map(file -> RuleSource.of(file.name(), file.bytes()))
                            .toList(),
                    NoticedFlipsTest.class.getClassLoader())
            .rules();
    private static final Map<Class<?>, List<Case>> CASES = Scenarios.handbook(HANDBOOK).all().stream()
            .map(Case::of)
            .collect(Collectors.groupingBy(it -> it.decision.question().getClass()));

    /** A scenario and its decision. */
    private record Case(Scenario scenario, Readings readings, Decision<?> decision) {
        static Case of(Scenario scenario) {
            Readings readings = Readings.DEFAULT;
            for (Reading reading : scenario.readings().values()) {
                readings = readings.with(reading);
            }
            return new Case(scenario, readings, HANDBOOK.advisor(readings).decide(scenario.question()));
        }

        boolean spoke(String rule) {
            return ruleIds(decision).anyMatch(rule::equals);
        }

        /** Whether patterns hold, with all that is known but what the rule itself said. */
        boolean hold(List<Pattern> patterns, String rule) {
            return new RuleMatcher(FactBase.of(decision, readings).without(rule))
                    .matches(patterns, Names.NONE)
                    .findAny()
                    .isPresent();
        }

        boolean isRedWhenDecided(Decision<?> otherwise) {
            return !scenario.check(otherwise).isEmpty();
        }

        Decision<?> without(String rule) {
            return changed(decision, rule, List.of());
        }

        Decision<?> with(String rule) {
            Reason reason = REASONS.getOrDefault(rule, Reason.NONE);
            return changed(
                    decision, rule, List.of(NotCovered.of(decision.question()).because(reason)));
        }

        private static <V> Decision<V> changed(Decision<V> decision, String rule, List<? extends Conclusion> more) {
            List<Conclusion> conclusions = new ArrayList<>(more);
            decision.conclusions().stream()
                    .filter(it -> !it.reason().rule().equals(rule))
                    .forEach(conclusions::add);
            return Decision.of(
                    decision.question(),
                    conclusions,
                    ownNotes(decision)
                            .filter(it -> !it.reason().rule().equals(rule))
                            .toList(),
                    decision.asked(),
                    decision.asking().stream()
                            .filter(it -> !it.rule().equals(rule))
                            .toList(),
                    decision.ruleSet(),
                    any -> Optional.empty());
        }
    }

    @Test
    void interpreterAndDroolsAgree() {
        List<String> disagreements = new ArrayList<>();
        for (Rule rule : RULES) {
            for (Case it : casesOf(rule)) {
                if (it.hold(rule.patterns(), rule.id()) != it.spoke(rule.id())) {
                    disagreements.add(rule.id() + " in " + it.scenario);
                }
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    void deletedRuleIsMissed() {
        assertThat(RULES)
                .hasSameSizeAs(HANDBOOK.rules())
                .allSatisfy(rule -> assertThat(casesOf(rule))
                        .as(rule.id())
                        .anyMatch(it -> it.spoke(rule.id()) && it.isRedWhenDecided(it.without(rule.id()))));
    }

    @Test
    void oppositeOfAnyConditionIsNoticed() {
        List<String> unnoticed = new ArrayList<>();
        int flips = 0;
        for (Rule rule : RULES) {
            for (List<Pattern> flipped : Flips.of(rule.patterns())) {
                flips++;
                if (casesOf(rule).stream().noneMatch(it -> notices(it, rule, flipped))) {
                    unnoticed.add(rule.id() + ": " + flipped);
                }
            }
        }
        assertThat(flips).isGreaterThan(RULES.size());
        assertThat(unnoticed).isEmpty();
    }

    private static boolean notices(Case it, Rule rule, List<Pattern> flipped) {
        boolean speaks = it.hold(flipped, rule.id());
        if (speaks == it.spoke(rule.id())) {
            return false;
        }
        return it.isRedWhenDecided(speaks ? it.with(rule.id()) : it.without(rule.id()));
    }

    private static List<Case> casesOf(Rule rule) {
        return CASES.getOrDefault(rule.question(), List.of());
    }

    private static Stream<String> ruleIds(Decision<?> decision) {
        return Stream.of(
                        decision.conclusions().stream().map(Conclusion::reason),
                        ownNotes(decision).map(Note::reason),
                        decision.asking().stream())
                .flatMap(Function.identity())
                .map(Reason::rule);
    }

    private static Stream<Note> ownNotes(Decision<?> decision) {
        Question<?> question = decision.question();
        return decision.notes().stream().filter(it -> it.question().equals(question));
    }
}
