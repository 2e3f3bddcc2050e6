package dev.engagement.rules.analyze;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.Finding;
import dev.engagement.model.Readings;
import dev.engagement.model.Reason;
import dev.engagement.rules.internal.cells.Case;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.cells.CaseWords;
import dev.engagement.rules.internal.cells.Diagrams;
import dev.engagement.rules.internal.cells.NotAnalysableException;
import dev.engagement.rules.internal.cells.SmallestChanges;
import dev.engagement.rules.internal.cells.Utterance;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.internal.interpret.RuleInterpreter;
import dev.engagement.rules.tree.FactPath;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds the smallest changes that lead from a case to an answer. For one thread, once. */
final class ChangeSearch {
    private final CaseMap map;
    private final CaseSpace space;
    private final RuleInterpreter interpreter;
    private final Decision<?> decision;
    private final Readings readings;
    private final List<Rule> rules;

    private ChangeSearch(
            CaseMap map, RuleInterpreter interpreter, Decision<?> decision, Readings readings, List<Rule> rules) {
        this.map = map;
        this.space = map.space();
        this.interpreter = interpreter;
        this.decision = decision;
        this.readings = readings;
        this.rules = rules;
    }

    static Changes of(
            Supplier<CaseMap> map,
            RuleInterpreter interpreter,
            Decision<?> decision,
            Readings readings,
            Wanted wanted,
            List<Rule> rules) {
        try {
            return new ChangeSearch(map.get(), interpreter, decision, readings, rules).to(wanted);
        } catch (NotAnalysableException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return new Changes(wanted, List.of(), false, Optional.of(first));
        }
    }

    private Changes to(Wanted wanted) {
        Case here = new Case(decision.question(), readings);
        SmallestChanges search = new SmallestChanges(space, space.cellOf(here), fixed(wanted));
        int there = where(wanted);
        List<Change> changes = new ArrayList<>();
        for (BitSet levels : search.to(there)) {
            changes.add(change(here, levels, search.within(there, levels)));
        }
        Optional<String> why = search.all()
                ? Optional.empty()
                : Optional.of("There are so many smallest changes that some were left out.");
        return new Changes(wanted, changes, search.all(), why);
    }

    private BitSet fixed(Wanted wanted) {
        BitSet fixed = space.readings();
        for (String fact : wanted.fixed()) {
            fixed.set(space.findLevel(fact)
                    .orElseThrow(() -> new IllegalArgumentException("The fact (" + fact + ") is none of the question ("
                            + decision.question().name() + ").\nMaybe one of: "
                            + String.join(", ", space.facts()) + ".")));
        }
        return fixed;
    }

    /** The cells in which the answer is given. */
    private int where(Wanted wanted) {
        int cells = Diagrams.NEVER;
        for (List<Utterance> said : List.of(map.own(), map.concluded())) {
            for (Utterance it : said) {
                boolean fits = it.sample() instanceof Finding<?> finding
                        && Answers.same(finding.about(), wanted.question())
                        && Answers.same(Answers.name(finding.value()), wanted.answer());
                cells = fits ? space.diagrams().or(cells, it.guard()) : cells;
            }
        }
        return space.diagrams().minus(cells, map.broken());
    }

    private Change change(Case here, BitSet levels, int there) {
        CaseWords words = new CaseWords(space);
        Case after = space.moved(here, space.nearest(here, there));
        Set<String> silenced = new LinkedHashSet<>(spoken(decision));
        silenced.removeAll(spoken(interpreter.decide(after.question(), readings)));
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, List<Reason>> because = new LinkedHashMap<>();
        levels.stream().forEach(level -> {
            String fact = space.name(level);
            facts.put(fact, words.of(there, level));
            because.put(fact, lookingAt(fact, silenced));
        });
        return new Change(facts, because, Witnesses.of(space, after));
    }

    private static Set<String> spoken(Decision<?> decision) {
        Set<String> rules = decision.conclusions().stream()
                .map(Conclusion::reason)
                .map(Reason::rule)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        decision.asked().forEach(it -> rules.addAll(spoken(it)));
        return rules;
    }

    /** The rules among these that look at a fact. */
    private List<Reason> lookingAt(String fact, Set<String> ids) {
        return reasons(decision).stream()
                .filter(it -> ids.contains(it.rule()))
                .filter(it -> rules.stream()
                        .filter(rule -> rule.id().equals(it.rule()))
                        .flatMap(Nodes::in)
                        .anyMatch(node ->
                                node instanceof FactPath path && path.fact().equals(fact)))
                .distinct()
                .toList();
    }

    private static List<Reason> reasons(Decision<?> decision) {
        List<Reason> reasons = new ArrayList<>();
        decision.conclusions().forEach(it -> reasons.add(it.reason()));
        decision.asked().forEach(it -> reasons.addAll(reasons(it)));
        return reasons;
    }
}
