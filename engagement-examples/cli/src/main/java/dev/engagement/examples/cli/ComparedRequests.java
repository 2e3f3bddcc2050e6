package dev.engagement.examples.cli;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.analyze.DecisionChange;
import dev.engagement.rules.analyze.QuestionChange;
import dev.engagement.rules.analyze.RuleComparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What two versions of the rules make of a file of requests: which are decided otherwise, and which change they show. */
final class ComparedRequests {
    private final int cases;
    private final List<DecisionChanges.Change> changes;
    private final Map<DecisionChange, List<String>> byChange;

    private ComparedRequests(
            int cases, List<DecisionChanges.Change> changes, Map<DecisionChange, List<String>> byChange) {
        this.cases = cases;
        this.changes = changes;
        this.byChange = byChange;
    }

    /** There is no file. */
    static ComparedRequests none() {
        return new ComparedRequests(0, List.of(), Map.of());
    }

    static ComparedRequests of(
            CaseFile file,
            RuleComparison comparison,
            List<QuestionChange> questions,
            EngagementAdvisor before,
            EngagementAdvisor after,
            Console console) {
        DecisionChanges decisions = DecisionChanges.from(file, before, console);
        Set<Class<?>> changed = new LinkedHashSet<>();
        questions.stream().filter(it -> !it.same()).forEach(it -> changed.add(it.type()));
        Map<DecisionChange, List<String>> byChange = new LinkedHashMap<>();
        for (Case it : decisions.all()) {
            Set<DecisionChange> its = new LinkedHashSet<>();
            for (Question<?> question : asked(it, before, after)) {
                if (changed.contains(question.getClass())) {
                    its.addAll(comparison.changesOf(question, before.readings()));
                }
            }
            its.forEach(change ->
                    byChange.computeIfAbsent(change, any -> new ArrayList<>()).add(it.name()));
        }
        return new ComparedRequests(decisions.cases(), decisions.under(after), byChange);
    }

    /** The question of a case, and all narrower ones that either version asks. */
    private static Set<Question<?>> asked(Case of, EngagementAdvisor before, EngagementAdvisor after) {
        Set<Question<?>> questions = new LinkedHashSet<>();
        for (EngagementAdvisor advisor : List.of(before, after)) {
            try {
                add(advisor.decide(of.question()), questions);
            } catch (RuntimeException e) {
                if (!Failures.ofTheRules(e)) {
                    throw e;
                }
                questions.add(of.question());
            }
        }
        return questions;
    }

    private static void add(Decision<?> decision, Set<Question<?>> questions) {
        questions.add(decision.question());
        decision.asked().forEach(it -> add(it, questions));
    }

    /** How many requests were decided. */
    int cases() {
        return cases;
    }

    /** The requests that are decided otherwise. */
    List<DecisionChanges.Change> changes() {
        return changes;
    }

    /** The requests that show a change. */
    List<String> showing(DecisionChange change) {
        return byChange.getOrDefault(change, List.of());
    }
}
