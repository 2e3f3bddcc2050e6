package dev.engagement.rules.scenario;

import dev.engagement.model.Outcome;
import dev.engagement.model.Question;
import dev.engagement.rules.internal.interpret.ConditionSurvey;
import dev.engagement.rules.internal.interpret.Names;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.internal.interpret.Operands;
import dev.engagement.rules.tree.Consequence;
import dev.engagement.rules.tree.InsertFinding;
import dev.engagement.rules.tree.InsertMissing;
import dev.engagement.rules.tree.InsertNotCovered;
import dev.engagement.rules.tree.InsertNothing;
import dev.engagement.rules.tree.InsertQuestion;
import dev.engagement.rules.tree.Position;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.Value;
import dev.engagement.rules.tree.Variable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the rules of a question can lead to, as far as it can be told from what they say. Immutable. */
final class PossibleOutcomes {
    private final Map<Class<?>, List<Rule>> rulesByQuestion;

    PossibleOutcomes(Map<Class<?>, List<Rule>> rulesByQuestion) {
        this.rulesByQuestion = rulesByQuestion;
    }

    /**
     * The outcomes, each with the first place where a rule leads to it. Where a rule without conditions answers, there is
     * but one. The handbook is silent about a question only where a rule says so: that its rules leave something out cannot
     * be told.
     */
    Map<Outcome, Position> of(Class<?> question) {
        Map<Outcome, Position> outcomes = new LinkedHashMap<>();
        List<Outcome> candidates = alwaysDecided(question) ? List.of(Outcome.DECIDED) : List.of(Outcome.values());
        for (Outcome outcome : candidates) {
            rulesOf(question).stream()
                    .map(Rule::consequence)
                    .filter(leadingTo(outcome, question))
                    .findFirst()
                    .ifPresent(it -> outcomes.put(outcome, it.position()));
        }
        return outcomes;
    }

    private boolean alwaysDecided(Class<?> question) {
        return rulesOf(question).stream()
                .filter(it -> ConditionSurvey.conditions(it).findAny().isEmpty())
                .map(Rule::consequence)
                .anyMatch(it -> it instanceof InsertFinding || it instanceof InsertNothing);
    }

    private List<Rule> rulesOf(Class<?> question) {
        return rulesByQuestion.getOrDefault(question, List.of());
    }

    private Predicate<Consequence> leadingTo(Outcome outcome, Class<?> question) {
        boolean whole = Question.Whole.class.isAssignableFrom(question);
        return switch (outcome) {
            case DECIDED ->
                it -> it instanceof InsertFinding
                        || it instanceof InsertNothing
                        || (whole && it instanceof InsertQuestion asking && answers(asking.asked(), new HashSet<>()));
            case NEEDS_FACTS ->
                it -> it instanceof InsertMissing
                        || (it instanceof InsertQuestion asking && lacks(asking.asked(), whole, new HashSet<>()));
            case NOT_COVERED -> InsertNotCovered.class::isInstance;
        };
    }

    /** Whether a finding can come of a narrower question: a whole consists of these. */
    private boolean answers(Class<?> question, Set<Class<?>> seen) {
        return seen.add(question)
                && rulesOf(question).stream()
                        .map(Rule::consequence)
                        .anyMatch(it -> it instanceof InsertFinding
                                || (it instanceof InsertQuestion asking && answers(asking.asked(), seen)));
    }

    /** Whether a narrower question can lack facts: missing ones, and those pending behind an answer that is no part of a whole. */
    private boolean lacks(Class<?> question, boolean whole, Set<Class<?>> seen) {
        return seen.add(question)
                && rulesOf(question).stream()
                        .map(Rule::consequence)
                        .anyMatch(it -> it instanceof InsertMissing
                                || (!whole
                                        && it instanceof InsertFinding finding
                                        && !finding.pending().isEmpty())
                                || (it instanceof InsertQuestion asking && lacks(asking.asked(), whole, seen)));
    }

    /** The values that rules of the question say, each with the first place where one does; not those made of facts. */
    Map<Object, Position> values(Class<?> question) {
        Map<Object, Position> values = new LinkedHashMap<>();
        for (Rule rule : rulesOf(question)) {
            if (rule.consequence() instanceof InsertFinding finding) {
                told(finding.value())
                        .ifPresent(it -> values.putIfAbsent(it, finding.value().position()));
            }
        }
        return values;
    }

    private static Optional<Object> told(Value value) {
        if (Nodes.in(value).anyMatch(Variable.class::isInstance)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Operands.valueOf(value, Names.NONE));
        } catch (IllegalStateException e) {
            return Optional.empty(); // the model refuses it, and so nobody will ever see it
        }
    }
}
