package dev.engagement.rules.analyze;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.cells.Case;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.cells.Diagrams;
import dev.engagement.rules.internal.cells.NotAnalysableException;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.Stated;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two versions of the rules over all cases of each type of question: exact, with every difference as boxes. Safe for
 * use by many threads, one at a time; rules that only say the same in other words show no difference.
 */
public final class RuleComparison {
    private final RuleSet before;
    private final RuleSet after;
    private final List<Rule> old;
    private final List<Rule> changed;
    private final Map<Class<?>, Compared> compared = new HashMap<>();

    private RuleComparison(RuleSet before, List<Rule> old, RuleSet after) {
        this.before = before;
        this.after = after;
        this.old = old;
        this.changed = RulesRead.of(after);
    }

    /**
     * Reads two versions of the rules.
     *
     * @param before the old rules
     * @param after the new rules
     * @return a comparison
     * @throws IllegalStateException if the libraries that read rule files are not on the class path
     */
    public static RuleComparison of(RuleSet before, RuleSet after) {
        return new RuleComparison(before, RulesRead.of(before), after);
    }

    /**
     * Compares the same old rules with others.
     *
     * @param other the new rules
     * @return another comparison
     */
    public RuleComparison with(RuleSet other) {
        return new RuleComparison(before, old, other);
    }

    /** What is known of a type of question, and the cells of each of its changes, in their order. */
    private record Compared(QuestionChange change, CaseSpace space, List<Integer> cells) {}

    /**
     * Compares all questions that both versions answer.
     *
     * @return what changes in each, by name; questions whose rules are the same are told as the same at once
     */
    public List<QuestionChange> questions() {
        return before.questions().stream()
                .filter(after.questions()::contains)
                .map(this::question)
                .toList();
    }

    /**
     * The types of question about which the rules themselves differ, beside those that only ask such questions.
     *
     * @return the types that both versions answer, by name
     */
    public List<Class<? extends Question<?>>> changedQuestions() {
        List<Class<? extends Question<?>>> types = new ArrayList<>();
        for (Class<? extends Question<?>> type : before.questions()) {
            if (after.questions().contains(type) && !ownTexts(old, type).equals(ownTexts(changed, type))) {
                types.add(type);
            }
        }
        return types;
    }

    private static Set<String> ownTexts(List<Rule> rules, Class<?> type) {
        Set<String> texts = new LinkedHashSet<>();
        rules.stream()
                .filter(it -> it.question() == type)
                .map(RuleComparison::meaning)
                .forEach(texts::add);
        return texts;
    }

    /** What a rule says, whatever it cites. */
    private static String meaning(Rule rule) {
        return rule.id()
                + rule.salience().map(Stated::value)
                + rule.patterns().stream().map(Node::text).toList()
                + rule.consequence().text();
    }

    /**
     * The types of question that only one version answers.
     *
     * @return their names, sorted
     */
    public List<String> onlyInOne() {
        Set<String> names = new TreeSet<>();
        before.questions().stream()
                .filter(it -> !after.questions().contains(it))
                .map(WantedRules::nameOf)
                .forEach(names::add);
        after.questions().stream()
                .filter(it -> !before.questions().contains(it))
                .map(WantedRules::nameOf)
                .forEach(names::add);
        return List.copyOf(names);
    }

    /**
     * Compares one type of question.
     *
     * @param type the type
     * @return what changes
     */
    public synchronized QuestionChange question(Class<? extends Question<?>> type) {
        String name = WantedRules.nameOf(type);
        if (texts(old, type).equals(texts(changed, type))) {
            return new QuestionChange(name, type, BigInteger.ZERO, BigInteger.ZERO, List.of(), Optional.empty());
        }
        try {
            return compared(type, name).change();
        } catch (NotAnalysableException e) {
            Optional<String> why = Optional.of(String.valueOf(e.getMessage()));
            return new QuestionChange(name, type, BigInteger.ZERO, BigInteger.ZERO, List.of(), why);
        }
    }

    private Compared compared(Class<? extends Question<?>> type, String name) {
        return compared.computeIfAbsent(type, any -> {
            CaseSpace space = new CaseSpace(type, List.of(old, changed));
            Map<Transition, Integer> transitions = new Transitions(space.map(old), space.map(changed)).all();
            List<DecisionChange> changes = new ArrayList<>();
            int all = Diagrams.NEVER;
            for (Map.Entry<Transition, Integer> it : transitions.entrySet()) {
                all = space.diagrams().or(all, it.getValue());
                changes.add(new DecisionChange(
                        it.getKey().before(),
                        it.getKey().after(),
                        space.diagrams().count(it.getValue()),
                        Witnesses.boxes(space, it.getValue()),
                        Witnesses.in(space, it.getValue())));
            }
            BigInteger count = space.diagrams().count(all);
            return new Compared(
                    new QuestionChange(name, type, space.cells(), count, changes, Optional.empty()),
                    space,
                    List.copyOf(transitions.values()));
        });
    }

    /**
     * The changes that a case is part of.
     *
     * @param question a question of any type that both versions answer
     * @param readings how the handbook is read
     * @return the differences as {@link #question} tells them
     */
    public synchronized List<DecisionChange> changesOf(Question<?> question, Readings readings) {
        @SuppressWarnings("unchecked") // a question is of its own type
        Class<? extends Question<?>> type = (Class<? extends Question<?>>) question.getClass();
        List<DecisionChange> all = question(type).changes();
        Compared both = compared.get(type);
        if (all.isEmpty() || both == null) {
            return List.of();
        }
        int[] cell = both.space().cellOf(new Case(question, readings));
        List<DecisionChange> here = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (both.space().diagrams().has(both.cells().get(i), cell)) {
                here.add(all.get(i));
            }
        }
        return here;
    }

    private static Set<String> texts(List<Rule> rules, Class<?> type) {
        Set<String> texts = new LinkedHashSet<>();
        CaseSpace.involved(type, rules).stream().map(RuleComparison::meaning).forEach(texts::add);
        return texts;
    }
}
