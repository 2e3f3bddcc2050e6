package dev.engagement.rules.analyze;

import dev.engagement.model.Finding;
import dev.engagement.model.Note;
import dev.engagement.model.Nothing;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.cells.Case;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.CaseSpace;
import dev.engagement.rules.internal.cells.Diagrams;
import dev.engagement.rules.internal.cells.NotAnalysableException;
import dev.engagement.rules.internal.cells.Utterance;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.Stated;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    private RuleComparison(RuleSet before, RuleSet after) {
        this.before = before;
        this.after = after;
        this.old = RulesRead.of(before);
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
        return new RuleComparison(before, after);
    }

    /** Both versions in the cells that they tell apart together. */
    private record Compared(CaseMap before, CaseMap after) {
        CaseSpace space() {
            return before.space();
        }

        Diagrams diagrams() {
            return before.space().diagrams();
        }
    }

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
            Compared both = compared(type);
            Map<Transition, Integer> transitions = transitions(both);
            List<DecisionChange> changes = new ArrayList<>();
            int all = Diagrams.NEVER;
            for (Map.Entry<Transition, Integer> it : transitions.entrySet()) {
                all = both.diagrams().or(all, it.getValue());
                changes.add(new DecisionChange(
                        it.getKey().before(),
                        it.getKey().after(),
                        both.diagrams().count(it.getValue()),
                        Witnesses.boxes(both.space(), it.getValue()),
                        Witnesses.in(both.space(), it.getValue())));
            }
            return new QuestionChange(
                    name, type, both.space().cells(), both.diagrams().count(all), changes, Optional.empty());
        } catch (NotAnalysableException e) {
            return new QuestionChange(
                    name,
                    type,
                    BigInteger.ZERO,
                    BigInteger.ZERO,
                    List.of(),
                    Optional.of(String.valueOf(e.getMessage())));
        }
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
        if (all.isEmpty()) {
            return List.of();
        }
        Compared both = compared(type);
        int[] cell = both.space().cellOf(new Case(question, readings));
        List<DecisionChange> here = new ArrayList<>();
        int number = 0;
        for (int cells : transitions(both).values()) {
            if (both.diagrams().has(cells, cell)) {
                here.add(all.get(number));
            }
            number++;
        }
        return here;
    }

    private Compared compared(Class<?> type) {
        return compared.computeIfAbsent(type, any -> {
            CaseSpace space = new CaseSpace(type, List.of(old, changed));
            return new Compared(space.map(old), space.map(changed));
        });
    }

    private static Set<String> texts(List<Rule> rules, Class<?> type) {
        Set<String> texts = new LinkedHashSet<>();
        CaseSpace.involved(type, rules).stream().map(RuleComparison::meaning).forEach(texts::add);
        return texts;
    }

    /** From one decision to another. */
    private record Transition(String before, String after) {}

    /** Where there is one answer, from each to each; else each answer that comes or goes. */
    private static Map<Transition, Integer> transitions(Compared both) {
        Map<String, Integer> old = outcomes(both.before());
        Map<String, Integer> changed = outcomes(both.after());
        Map<Transition, Integer> transitions = new LinkedHashMap<>();
        old.forEach((before, cells) -> changed.forEach((after, others) -> {
            int there = before.equals(after) ? Diagrams.NEVER : both.diagrams().and(cells, others);
            if (there != Diagrams.NEVER) {
                transitions.put(new Transition(before, after), there);
            }
        }));
        addPartial(both, transitions);
        return transitions;
    }

    /** What is said beside: answers among several, facts that are missing, warnings and notes. */
    private static void addPartial(Compared both, Map<Transition, Integer> transitions) {
        Map<String, Integer> old = said(both.before());
        Map<String, Integer> changed = said(both.after());
        Set<String> all = new LinkedHashSet<>(old.keySet());
        all.addAll(changed.keySet());
        int whole = Diagrams.NEVER;
        for (int cells : transitions.values()) {
            whole = both.diagrams().or(whole, cells);
        }
        for (String said : all) {
            int before = old.getOrDefault(said, Diagrams.NEVER);
            int after = changed.getOrDefault(said, Diagrams.NEVER);
            int gone = both.diagrams().minus(both.diagrams().minus(before, after), whole);
            int come = both.diagrams().minus(both.diagrams().minus(after, before), whole);
            if (gone != Diagrams.NEVER) {
                transitions.put(new Transition(said, "no longer"), gone);
            }
            if (come != Diagrams.NEVER) {
                transitions.put(new Transition("not yet", said), come);
            }
        }
    }

    /** What comes of each cell: every cell is in one of these sets. */
    private static Map<String, Integer> outcomes(CaseMap map) {
        Diagrams diagrams = map.space().diagrams();
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        boolean one = Question.One.class.isAssignableFrom(map.type());
        int decided = map.decided();
        if (one) {
            map.values().forEach((value, cells) -> put(outcomes, Answers.name(value), diagrams.and(cells, decided)));
        } else {
            put(outcomes, "decided", decided);
        }
        put(outcomes, "needs facts", map.needsFacts());
        put(outcomes, "not covered", map.notCovered());
        put(outcomes, "conflict", map.broken());
        return outcomes;
    }

    private static void put(Map<String, Integer> outcomes, String name, int cells) {
        if (cells != Diagrams.NEVER) {
            outcomes.put(name, cells);
        }
    }

    /** Everything that is said, and where. */
    private static Map<String, Integer> said(CaseMap map) {
        Map<String, Integer> said = new LinkedHashMap<>();
        for (Utterance it : map.own()) {
            if (it.sample() instanceof Finding<?> finding) {
                add(said, "answer " + Answers.name(finding.value()), it, map);
                finding.warnings().forEach(advice -> add(said, "warning " + advice.code(), it, map));
            } else if (it.sample() instanceof Note note) {
                add(
                        said,
                        (note.warning() ? "warning " : "note ") + note.advice().code(),
                        it,
                        map);
            } else if (it.sample() instanceof Nothing) {
                add(said, "answer none", it, map);
            }
        }
        map.missing().forEach((fact, cells) -> said.put("fact " + fact + " asked for", cells));
        return said;
    }

    private static void add(Map<String, Integer> said, String what, Utterance in, CaseMap map) {
        said.merge(what, in.guard(), map.space().diagrams()::or);
    }
}
