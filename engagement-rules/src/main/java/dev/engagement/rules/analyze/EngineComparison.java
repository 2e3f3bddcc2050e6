package dev.engagement.rules.analyze;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.Note;
import dev.engagement.model.Readings;
import dev.engagement.model.Reason;
import dev.engagement.rules.ConflictingRulesException;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.cells.Case;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.DistinctCells;
import dev.engagement.rules.internal.interpret.RuleInterpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks the interpreter and Drools for whole decisions, and compares them with what the cells say. For one thread. */
final class EngineComparison {
    private static final int MOST_TOLD = 5;

    private final CaseMap map;
    private final int broken;
    private final RuleInterpreter interpreter;
    private final Function<Readings, EngagementAdvisor> drools;
    private final List<ProofIssue> issues = new ArrayList<>();

    EngineComparison(CaseMap map, RuleInterpreter interpreter, RuleSet ruleSet) {
        this.map = map;
        this.broken = map.broken();
        this.interpreter = interpreter;
        Map<Readings, EngagementAdvisor> advisors = new ConcurrentHashMap<>();
        this.drools = readings -> advisors.computeIfAbsent(readings, ruleSet::advisor);
    }

    List<ProofIssue> issues() {
        return issues;
    }

    /** Both engines decide one case of each cell. */
    void compare(DistinctCells cells) {
        for (int[] cell : cells.cells()) {
            if (issues.size() == MOST_TOLD) {
                return;
            }
            Case of = map.space().caseOf(cell);
            Answer interpreted = Answer.of(() -> interpreter.decide(of.question(), of.readings()));
            Answer fired = Answer.of(() -> drools.apply(of.readings()).decide(of.question()));
            if (!interpreted.equals(fired)) {
                disagree(of, interpreted, fired, "the interpreter of the rule tree", "Drools");
            } else {
                compareWithCells(of, cell, interpreted);
            }
        }
    }

    /** The interpreter decides whole questions, chosen at random. */
    void compareAtRandom(int count, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < count && issues.size() < MOST_TOLD; i++) {
            int[] cell = new int[map.space().levels()];
            Case of = map.space().random(random, cell);
            compareWithCells(of, cell, Answer.of(() -> interpreter.decide(of.question(), of.readings())));
        }
    }

    private void compareWithCells(Case of, int[] cell, Answer whole) {
        if (whole.failure() != null) {
            if (!whole.conflict() || !map.space().diagrams().has(broken, cell)) {
                issues.add(new ProofIssue(
                        ProofIssue.Kind.FAILURE,
                        List.of(),
                        "No decision is made: " + whole.failure(),
                        "Maybe exclude the case in the conditions of a rule.",
                        List.of(),
                        Optional.of(Witnesses.of(map.space(), of))));
            }
            return;
        }
        NavigableSet<String> expected = new TreeSet<>();
        map.own().stream()
                .filter(it -> map.space().diagrams().has(it.guard(), cell))
                .forEach(it -> expected.add(it.rule().id()));
        if (!expected.equals(whole.rules())) {
            Answer apart = new Answer(null, expected, null, false);
            disagree(of, apart, whole, "the cells of single conditions", "the interpreter of the rule tree");
        }
    }

    private void disagree(Case of, Answer one, Answer other, String first, String second) {
        NavigableSet<String> rules = new TreeSet<>(one.rules());
        rules.addAll(other.rules());
        NavigableSet<String> both = new TreeSet<>(one.rules());
        both.retainAll(other.rules());
        if (rules.size() > both.size()) {
            rules.removeAll(both);
        }
        issues.add(new ProofIssue(
                ProofIssue.Kind.DISAGREEMENT,
                List.copyOf(rules),
                "Two engines disagree about (" + String.join(", ", rules) + "): " + first + " has " + one.words() + ", "
                        + second + " has " + other.words() + ".",
                "Maybe say it with other conditions; one of the engines is wrong.",
                List.of(),
                Optional.of(Witnesses.of(map.space(), of))));
    }

    /** What an engine made of a case: a decision, or why there is none. */
    private record Answer(
            @Nullable Decision<?> decision,
            NavigableSet<String> rules,
            @Nullable String failure,
            boolean conflict) {
        static Answer of(Supplier<Decision<?>> engine) {
            try {
                Decision<?> decision = engine.get();
                return new Answer(decision, spoken(decision), null, false);
            } catch (ConflictingRulesException e) {
                return new Answer(null, new TreeSet<>(e.rules()), String.valueOf(e.getMessage()), true);
            } catch (RuntimeException e) {
                return new Answer(null, new TreeSet<>(), String.valueOf(e.getMessage()), false);
            }
        }

        String words() {
            return failure == null ? rules.isEmpty() ? "no rule" : String.join(", ", rules) : "no decision";
        }

        private static NavigableSet<String> spoken(Decision<?> decision) {
            NavigableSet<String> rules = new TreeSet<>();
            decision.conclusions().stream()
                    .map(Conclusion::reason)
                    .map(Reason::rule)
                    .forEach(rules::add);
            decision.asking().stream().map(Reason::rule).forEach(rules::add);
            decision.notes().stream()
                    .filter(it -> it.question().equals(decision.question()))
                    .map(Note::reason)
                    .map(Reason::rule)
                    .forEach(rules::add);
            return rules;
        }
    }
}
