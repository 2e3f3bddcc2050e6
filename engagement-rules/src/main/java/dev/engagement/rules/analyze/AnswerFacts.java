package dev.engagement.rules.analyze;

import dev.engagement.model.Outcome;
import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.cells.Diagrams;
import dev.engagement.rules.internal.cells.NotAnalysableException;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One answer that a question can have, and the facts that decide whether it has it. Immutable.
 *
 * @param outcome the outcome
 * @param answer the value by its code, or as scenario files spell it; the missing fact where the outcome is
 *     {@code NEEDS_FACTS}; empty where there is none
 * @param facts the facts on which it depends, in the order of their declaration: exactly these, for all cases
 */
public record AnswerFacts(Outcome outcome, String answer, List<String> facts) {
    /** Copies the list. {@inheritDoc} */
    public AnswerFacts {
        facts = List.copyOf(facts);
    }

    /**
     * All answers of some questions, by all cases of their facts.
     *
     * @param types the types of the questions
     * @param ruleSet the rules
     * @return for each type each answer once; those to narrower questions are not among them; an empty list where the cases
     *     cannot be listed
     * @throws IllegalStateException if the libraries that read rule files are not on the class path
     */
    public static Map<Class<?>, List<AnswerFacts>> of(
            Collection<? extends Class<? extends Question<?>>> types, RuleSet ruleSet) {
        List<Rule> rules = RulesRead.of(ruleSet);
        return types.parallelStream().collect(Collectors.toConcurrentMap(it -> it, it -> of(it, rules)));
    }

    private static List<AnswerFacts> of(Class<?> type, List<Rule> rules) {
        CaseMap map;
        try {
            map = new CaseSpace(type, List.of(rules)).map(rules);
        } catch (NotAnalysableException e) {
            return List.of();
        }
        Map<String, Integer> values = new LinkedHashMap<>();
        map.values()
                .forEach((value, cells) ->
                        values.merge(Answers.name(value), cells, map.space().diagrams()::or));
        List<AnswerFacts> answers = new ArrayList<>();
        values.forEach((value, cells) -> add(Outcome.DECIDED, value, cells, map, answers));
        if (values.isEmpty()) {
            add(Outcome.DECIDED, "", map.decided(), map, answers);
        }
        map.missing().forEach((fact, cells) -> add(Outcome.NEEDS_FACTS, fact, cells, map, answers));
        add(Outcome.NOT_COVERED, "", map.notCovered(), map, answers);
        return List.copyOf(answers);
    }

    private static void add(Outcome outcome, String answer, int cells, CaseMap map, List<AnswerFacts> to) {
        if (cells != Diagrams.NEVER) {
            to.add(new AnswerFacts(outcome, answer, map.space().factsOf(cells)));
        }
    }
}
