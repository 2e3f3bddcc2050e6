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
import java.util.stream.Stream;

/** Changes that are tried together: those that scenarios notice, those that change nothing, and the others. For one thread. */
final class MutationTrial {
    private static final int MOST_IN_A_SPACE = 120;

    private final Class<?> type;
    private final List<Rule> rules;
    private final List<MutatedRule> mutants;
    private final List<Mutant> equivalent = new ArrayList<>();
    private final List<Mutant> killed = new ArrayList<>();
    private final Map<MutatedRule, Optional<Witness>> survivors = new LinkedHashMap<>();

    private MutationTrial(Class<?> type, List<Rule> rules, List<MutatedRule> mutants) {
        this.type = type;
        this.rules = rules;
        this.mutants = mutants;
    }

    /** Trials that are about as large as each other. */
    static List<MutationTrial> of(Class<?> type, List<Rule> rules, List<MutatedRule> mutants) {
        int parts = (mutants.size() + MOST_IN_A_SPACE - 1) / MOST_IN_A_SPACE;
        List<MutationTrial> trials = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = mutants.size() * part / parts;
            int to = mutants.size() * (part + 1) / parts;
            trials.add(new MutationTrial(type, rules, mutants.subList(from, to)));
        }
        return trials;
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

    /** Scenarios go first: what one of them notices changes something, and needs no space. */
    void run(ScenarioTrials scenarios, Function<List<Rule>, ScenarioTrials.Engine> engines) {
        List<MutatedRule> unnoticed = new ArrayList<>();
        for (MutatedRule mutated : mutants) {
            if (scenarios.noticedBy(engines.apply(mutated.among(rules))).isPresent()) {
                killed.add(mutated.mutant());
            } else {
                unnoticed.add(mutated);
            }
        }
        if (!unnoticed.isEmpty()) {
            compare(unnoticed);
        }
    }

    private void compare(List<MutatedRule> some) {
        CaseSpace space;
        try {
            space = new CaseSpace(type, versions(some));
        } catch (NotAnalysableException e) {
            if (some.size() == 1) {
                survivors.put(some.get(0), Optional.empty());
            } else { // one of them may be the cause
                compare(some.subList(0, some.size() / 2));
                compare(some.subList(some.size() / 2, some.size()));
            }
            return;
        }
        DecisionSigns unchanged = new DecisionSigns(space.map(rules));
        for (MutatedRule mutated : some) {
            int different = unchanged.differences(new DecisionSigns(space.map(mutated.among(rules))));
            if (different == Diagrams.NEVER) {
                equivalent.add(mutated.mutant());
            } else {
                survivors.put(mutated, Optional.of(Witnesses.in(space, different)));
            }
        }
    }

    private Collection<List<Rule>> versions(List<MutatedRule> some) {
        return Stream.concat(Stream.of(rules), some.stream().map(it -> it.among(rules)))
                .toList();
    }
}
