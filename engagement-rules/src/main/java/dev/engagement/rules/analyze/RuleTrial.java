package dev.engagement.rules.analyze;

import dev.engagement.rules.analyze.RuleMutations.MutatedRule;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.cells.Diagrams;
import dev.engagement.rules.internal.cells.NotAnalysableException;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All changes to one rule, one after the other: those that change nothing, those noticed, and the others. For one thread. */
final class RuleTrial {
    private final Class<?> type;
    private final List<Rule> rules;
    private final Rule rule;
    private final List<MutatedRule> mutants;
    private final List<Mutant> equivalent = new ArrayList<>();
    private final List<Mutant> killed = new ArrayList<>();
    private final Map<MutatedRule, Optional<Witness>> survivors = new LinkedHashMap<>();

    RuleTrial(Class<?> type, List<Rule> rules, Rule rule, List<MutatedRule> mutants) {
        this.type = type;
        this.rules = rules;
        this.rule = rule;
        this.mutants = mutants;
    }

    Rule rule() {
        return rule;
    }

    List<Mutant> equivalent() {
        return equivalent;
    }

    List<Mutant> killed() {
        return killed;
    }

    /** What no scenario noticed, with a case that is decided otherwise. */
    Map<MutatedRule, Optional<Witness>> survivors() {
        return Collections.unmodifiableMap(survivors);
    }

    void run(ScenarioTrials scenarios, Function<List<Rule>, ScenarioTrials.Engine> engines) {
        run(mutants, scenarios, engines);
    }

    private void run(
            List<MutatedRule> some, ScenarioTrials scenarios, Function<List<Rule>, ScenarioTrials.Engine> engines) {
        CaseSpace space;
        try {
            space = new CaseSpace(type, versions(some));
        } catch (NotAnalysableException e) {
            if (some.size() == 1) {
                sort(some.get(0), Optional.empty(), scenarios, engines);
            } else { // one of them may be the cause: each has a space of its own
                some.forEach(it -> run(List.of(it), scenarios, engines));
            }
            return;
        }
        DecisionSigns unchanged = new DecisionSigns(space.map(rules));
        for (MutatedRule mutated : some) {
            int different = unchanged.differences(new DecisionSigns(space.map(version(mutated))));
            if (different == Diagrams.NEVER) {
                equivalent.add(mutated.mutant());
            } else {
                sort(mutated, Optional.of(() -> Witnesses.in(space, different)), scenarios, engines);
            }
        }
    }

    private Collection<List<Rule>> versions(List<MutatedRule> some) {
        return Stream.concat(Stream.of(rules), some.stream().map(this::version)).toList();
    }

    private List<Rule> version(MutatedRule mutated) {
        return rules.stream()
                .flatMap(it -> it.id().equals(rule.id()) ? mutated.rule().stream() : Stream.of(it))
                .toList();
    }

    private void sort(
            MutatedRule mutated,
            Optional<Supplier<Witness>> witness,
            ScenarioTrials scenarios,
            Function<List<Rule>, ScenarioTrials.Engine> engines) {
        if (scenarios.noticedBy(engines.apply(version(mutated))).isPresent()) {
            killed.add(mutated.mutant());
        } else {
            survivors.put(mutated, witness.map(Supplier::get));
        }
    }
}
