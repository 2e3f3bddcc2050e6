package dev.engagement.rules.analyze;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.Finding;
import dev.engagement.model.Missing;
import dev.engagement.model.Note;
import dev.engagement.model.Nothing;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.Reason;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.interpret.ConditionCheck;
import dev.engagement.rules.internal.interpret.FactBase;
import dev.engagement.rules.internal.interpret.RuleInterpreter;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Explains decisions: which rules spoke and why, which did not, and the smallest changes of facts that lead to another
 * answer. Safe for use by many threads; what the rules say in all cases is worked out once for each type of question, which
 * takes from milliseconds to seconds.
 */
public final class Explainer {
    private final List<Rule> rules;
    private final Map<String, RuleSummary> summaries;
    private final RuleInterpreter interpreter;
    private final Map<Class<?>, CaseMap> maps = new HashMap<>();

    private Explainer(RuleSet ruleSet) {
        this.rules = RulesRead.of(ruleSet);
        this.summaries = ruleSet.rules().stream().collect(Collectors.toMap(RuleSummary::id, Function.identity()));
        this.interpreter = new RuleInterpreter(rules, summaries, ruleSet::identity);
    }

    /**
     * Reads the rules of a rule set.
     *
     * @param ruleSet the rules
     * @return an explainer
     * @throws IllegalStateException if the libraries that read rule files are not on the class path
     */
    public static Explainer of(RuleSet ruleSet) {
        return new Explainer(ruleSet);
    }

    /**
     * Explains a decision that was made before, by any engine.
     *
     * @param decision the decision
     * @param readings the readings that it was made under
     * @return the explanation
     */
    public Explanation explain(Decision<?> decision, Readings readings) {
        return new Explanation(this, decision, readings);
    }

    /**
     * Decides a question and explains the decision.
     *
     * @param question the question
     * @param readings how the handbook is read
     * @return the explanation
     * @throws dev.engagement.rules.ConflictingRulesException if rules that spoke contradict each other
     * @throws dev.engagement.rules.UnknownQuestionException if no rule is about such questions
     */
    public Explanation explain(Question<?> question, Readings readings) {
        return new Explanation(this, interpreter.decide(question, readings), readings);
    }

    /** What is said in all cases of a type of question; for one thread at a time. */
    private CaseMap map(Class<?> type) {
        return maps.computeIfAbsent(type, any -> new CaseSpace(type, List.of(rules)).map(rules));
    }

    List<SpokenRule> spoke(Decision<?> decision, Readings readings) {
        List<SpokenRule> spoken = new ArrayList<>();
        addSpoken(decision, new ConditionCheck(FactBase.of(decision, readings)), spoken);
        return spoken;
    }

    private void addSpoken(Decision<?> decision, ConditionCheck check, List<SpokenRule> spoken) {
        Map<Reason, List<String>> said = new LinkedHashMap<>();
        for (Conclusion it : decision.conclusions()) {
            said.computeIfAbsent(it.reason(), any -> new ArrayList<>()).add(words(it));
        }
        for (Note it : decision.notes()) {
            if (it.question().equals(decision.question())) {
                said.computeIfAbsent(it.reason(), any -> new ArrayList<>())
                        .add(it.advice().code());
            }
        }
        decision.asking()
                .forEach(
                        it -> said.computeIfAbsent(it, any -> new ArrayList<>()).add("asks"));
        said.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Reason::rule)))
                .forEach(it -> spoken.add(new SpokenRule(
                        decision.question().name(),
                        it.getKey(),
                        String.join(", ", it.getValue()),
                        check.allMet(rule(it.getKey().rule()), decision.question()))));
        decision.asked().forEach(it -> addSpoken(it, check, spoken));
    }

    private static String words(Conclusion conclusion) {
        if (conclusion instanceof Finding<?> finding) {
            return Answers.name(finding.value());
        } else if (conclusion instanceof Missing missing) {
            return missing.fact() + " must be known";
        }
        return conclusion instanceof Nothing ? "none" : "not covered";
    }

    private Rule rule(String id) {
        return rules.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    List<NearRule> nearest(Decision<?> decision, Readings readings, Wanted wanted) {
        ConditionCheck check = new ConditionCheck(FactBase.of(decision, readings));
        Map<Rule, List<String>> unmet = new LinkedHashMap<>();
        for (Rule rule : new WantedRules(rules).saying(decision.question().getClass(), wanted)) {
            for (Question<?> asked : questions(decision, rule.question())) {
                List<String> its = check.allUnmet(rule, asked).stream()
                        .map(Object::toString)
                        .toList();
                if (!its.isEmpty()) {
                    unmet.putIfAbsent(rule, its);
                }
            }
        }
        return unmet.entrySet().stream()
                .map(it -> new NearRule(reason(it.getKey()), it.getValue()))
                .sorted(Comparator.comparingInt(it -> it.unmet().size()))
                .toList();
    }

    List<String> otherAnswers(Decision<?> decision) {
        List<String> given = decision.values().stream().map(Answers::name).toList();
        return new WantedRules(rules)
                .answers(decision.question().getClass()).stream()
                        .filter(it -> !given.contains(it))
                        .toList();
    }

    private Reason reason(Rule rule) {
        return Objects.requireNonNull(summaries.get(rule.id()), rule.id()).reason();
    }

    private static List<Question<?>> questions(Decision<?> decision, Class<?> type) {
        List<Question<?>> all = new ArrayList<>();
        if (type.isInstance(decision.question())) {
            all.add(decision.question());
        }
        decision.asked().forEach(it -> all.addAll(questions(it, type)));
        return all;
    }

    synchronized Changes changes(Decision<?> decision, Readings readings, Wanted wanted) {
        new WantedRules(rules).saying(decision.question().getClass(), wanted);
        return ChangeSearch.of(
                () -> map(decision.question().getClass()), interpreter, decision, readings, wanted, rules);
    }

    synchronized Prospect prospect(Decision<?> decision, Readings readings, String question) {
        return ProspectSearch.of(map(decision.question().getClass()), decision, readings, question);
    }
}
