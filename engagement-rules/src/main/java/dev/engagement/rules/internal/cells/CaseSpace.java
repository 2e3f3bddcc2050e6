package dev.engagement.rules.internal.cells;

import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.rules.internal.facts.FactType;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.interpret.FactDomains;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.InsertQuestion;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Rule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All cases of one type of question that some rules tell apart, as cells: a class of values for each fact and reading.
 * Several versions of the rules can share one space, and then be compared. For one thread.
 */
public final class CaseSpace {
    private final Axes axes;
    private final Guards guards;
    private final Dependencies dependencies;
    private final Asked whole;
    private final List<FactTable> tables;
    private final Classes classes;
    private final Diagrams diagrams;
    private final Class<?> type;

    /**
     * Looks at everything that any version of the rules tells apart.
     *
     * @param type the type of the question
     * @param versions the rules, each version whole
     * @throws NotAnalysableException if the cases cannot be listed
     */
    public CaseSpace(Class<?> type, Collection<List<Rule>> versions) {
        this.type = type;
        List<Rule> involved = new ArrayList<>();
        versions.forEach(it -> involved.addAll(involved(type, it)));
        this.axes = new Axes(
                QuestionType.of(type.asSubclass(Question.class)), new FactDomains(involved), factConditions(involved));
        this.guards = new Guards(axes);
        this.dependencies = new Dependencies(axes);
        this.whole = Asked.whole(axes);
        Collecting collecting = new Collecting();
        for (List<Rule> rules : versions) {
            CaseReasoning reasoning = reasoning(rules, collecting);
            Said said = reasoning.about(whole);
            Utterance.of(reasoning, said);
            Utterance.concluded(reasoning, said);
        }
        this.tables = List.copyOf(collecting.tables());
        this.classes = new Classes(axes, tables);
        this.diagrams = new Diagrams(classes.sizes());
    }

    /**
     * The rules that have a part in answering a question: those about it, and about all narrower ones.
     *
     * @param type the type of the question
     * @param rules all rules
     * @return the rules in their order
     */
    public static List<Rule> involved(Class<?> type, List<Rule> rules) {
        Set<Class<?>> types = new LinkedHashSet<>(List.of(type));
        int before = 0;
        while (types.size() > before) {
            before = types.size();
            for (Rule rule : rules) {
                if (types.contains(rule.question()) && rule.consequence() instanceof InsertQuestion insert) {
                    types.add(insert.asked());
                }
            }
        }
        return rules.stream().filter(it -> types.contains(it.question())).toList();
    }

    /** What may tell values of facts apart: conditions on questions. */
    private static List<Condition> factConditions(List<Rule> rules) {
        return rules.stream()
                .flatMap(Nodes::in)
                .filter(it -> it instanceof Match match && Question.class.isAssignableFrom(match.type()))
                .flatMap(it -> ((Match) it).conditions().stream())
                .toList();
    }

    private CaseReasoning reasoning(List<Rule> rules, Logic logic) {
        return new CaseReasoning(axes, guards, dependencies, involved(type, rules), logic);
    }

    /**
     * Works out what one version of the rules says.
     *
     * @param rules the rules, one of the versions of this space
     * @return what they say in each case
     */
    public CaseMap map(List<Rule> rules) {
        CaseReasoning reasoning = reasoning(rules, diagrams);
        return CaseMap.of(this, reasoning, reasoning.about(whole));
    }

    /**
     * The sets of cells.
     *
     * @return the diagrams of this space
     */
    public Diagrams diagrams() {
        return diagrams;
    }

    /**
     * How many cells there are.
     *
     * @return the product of the classes of all facts and readings
     */
    public BigInteger cells() {
        return diagrams.count(Logic.ALWAYS);
    }

    Axes axes() {
        return axes;
    }

    Classes classes() {
        return classes;
    }

    /**
     * A case of a cell.
     *
     * @param cell a class of values for each level
     * @return one of its cases
     */
    public Case caseOf(int[] cell) {
        int[] values = new int[cell.length];
        for (int level = 0; level < cell.length; level++) {
            values[level] = classes.representatives(level)[cell[level]];
        }
        return axes.at(values);
    }

    /**
     * The cell of a set in which as little as possible is said.
     *
     * @param set a set that is not empty
     * @return a class of values for each level: the usual one wherever the set allows
     */
    public int[] plainest(int set) {
        int[] cell = new int[diagrams.levels()];
        int left = set;
        for (int level = 0; level < cell.length; level++) {
            cell[level] = classes.classOf(level, axes.usual(level));
            int there = diagrams.restrict(left, level, cell[level]);
            for (int choice = 0; there == Logic.NEVER; choice++) {
                cell[level] = choice;
                there = diagrams.restrict(left, level, choice);
            }
            left = there;
        }
        return cell;
    }

    /**
     * The set as boxes.
     *
     * @param set a set of cells
     * @return boxes of which each cell is in one; of a set of more than 5,000 pieces, some of its cells only
     */
    public List<Box> boxes(int set) {
        return Box.of(set, diagrams);
    }

    /**
     * How many cells a box has.
     *
     * @param box the box
     * @return the product over all facts and readings
     */
    public BigInteger cells(Box box) {
        BigInteger cells = BigInteger.ONE;
        for (int level = 0; level < diagrams.levels(); level++) {
            BitSet choices = box.choices().get(level);
            cells = cells.multiply(BigInteger.valueOf(choices == null ? diagrams.size(level) : choices.cardinality()));
        }
        return cells;
    }

    /**
     * The facts and readings that make a difference.
     *
     * @return the names of those with more than one class of values
     */
    public List<String> facts() {
        return IntStream.range(0, axes.count())
                .filter(it -> diagrams.size(it) > 1)
                .mapToObj(it -> axes.axis(it).name())
                .toList();
    }

    /**
     * The facts that decide whether a case lies in a set.
     *
     * @param set a set of cells
     * @return their names, without readings
     */
    public List<String> factsOf(int set) {
        BitSet deciding = diagrams.support(set);
        deciding.andNot(readings());
        return deciding.stream().mapToObj(this::name).toList();
    }

    /**
     * How many facts and readings there are.
     *
     * @return the length of a cell
     */
    public int levels() {
        return diagrams.levels();
    }

    /**
     * Any case.
     *
     * @param random chooses how much is said in it, and what
     * @param cell takes its cell
     * @return the case
     */
    public Case random(Random random, int[] cell) {
        int[] values = axes.random(random);
        for (int level = 0; level < values.length; level++) {
            cell[level] = classes.classOf(level, values[level]);
        }
        return axes.at(values);
    }

    /** The classes of an axis that a fact can have in the end; an empty set and a blank text can be all there is. */
    BitSet knownClasses(int level) {
        Axis axis = axes.axis(level);
        boolean mayStay = !axis.reading()
                && (FactType.of(axis.component()).set()
                        || FactType.of(axis.component()).kind() == FactType.Kind.TEXT);
        BitSet known = new BitSet();
        for (int value = 0; value < axis.values().size(); value++) {
            if (mayStay || value != axes.usual(level)) {
                known.set(classes.classOf(level, value));
            }
        }
        return known;
    }

    /**
     * Whether a fact can have a value of a class in the end.
     *
     * @param level the level of a fact
     * @param choice the class
     * @return false if the fact is unknown in all of its cases
     */
    public boolean known(int level, int choice) {
        return knownClasses(level).get(choice);
    }

    /** The values of some classes that are known. */
    List<Object> knownValues(int level, BitSet choices) {
        return IntStream.range(0, axes.axis(level).values().size())
                .filter(it -> it != axes.usual(level) && choices.get(classes.classOf(level, it)))
                .mapToObj(it -> axes.axis(level).values().get(it))
                .toList();
    }

    /** Whether others may coin values of an axis. */
    boolean open(int level) {
        Axis axis = axes.axis(level);
        return !axis.reading() && FactType.of(axis.component()).kind() == FactType.Kind.OPEN;
    }

    /**
     * The level of a fact.
     *
     * @param name the name of a fact
     * @return its level; empty if the question has no such fact
     */
    public Optional<Integer> findLevel(String name) {
        return axes.findFact(name);
    }

    /**
     * A cell of a set that is as near to a case as any.
     *
     * @param of the case
     * @param set a set that is not empty
     * @return a class of values for each level: that of the case wherever the set allows, and else of a known value
     */
    public int[] nearest(Case of, int set) {
        int[] cell = cellOf(of);
        int left = set;
        for (int level = 0; level < cell.length; level++) {
            int there = diagrams.restrict(left, level, cell[level]);
            for (int choice = diagrams.size(level) - 1; there == Logic.NEVER; choice--) {
                cell[level] = choice;
                there = diagrams.restrict(left, level, choice);
            }
            left = there;
        }
        return cell;
    }

    /**
     * The name of a fact or reading.
     *
     * @param level its level
     * @return the name
     */
    public String name(int level) {
        return axes.axis(level).name();
    }

    /**
     * The levels of readings.
     *
     * @return the levels, which no fact has
     */
    public BitSet readings() {
        BitSet readings = new BitSet();
        readings.set(0, levels());
        axes.facts().forEach(readings::clear);
        return readings;
    }

    /**
     * The levels of facts of which nothing is known in a case.
     *
     * @param of the case
     * @return levels of facts that make a difference
     */
    public BitSet unknown(Case of) {
        BitSet unknown = new BitSet();
        for (int level : axes.facts()) {
            Object value = axes.valueOf(level, of);
            if (diagrams.size(level) > 1
                    && value.equals(axes.axis(level).values().get(axes.usual(level)))) {
                unknown.set(level);
            }
        }
        return unknown;
    }

    /**
     * The cell of a case.
     *
     * @param of the case, with any values
     * @return a class of values for each level
     * @throws NotAnalysableException if a value, other than a text, is like none that rules tell apart
     */
    public int[] cellOf(Case of) {
        int[] cell = new int[levels()];
        for (int level = 0; level < cell.length; level++) {
            Object value = axes.valueOf(level, of);
            int listed = axes.axis(level).values().indexOf(value);
            cell[level] = listed >= 0 ? classes.classOf(level, listed) : alike(level, value);
        }
        return cell;
    }

    /** The class of a value that is not listed: that of a value to which every condition does the same. */
    private int alike(int level, Object value) {
        for (int choice = 0; choice < diagrams.size(level); choice++) {
            int listed = classes.representatives(level)[choice];
            if (tables.stream().allMatch(it -> it.alike(level, value, listed))) {
                return choice;
            }
        }
        if (value instanceof Text text) {
            return ofSameForm(level, text);
        }
        throw new NotAnalysableException(
                "The value (" + value + ") of (" + axes.axis(level).name()
                        + ") is like none that rules tell apart.\nMaybe a method of the fact has numbers of its own.");
    }

    /** The class of another text of its form: it stands for a text that answers repeat and conditions do not know. */
    private int ofSameForm(int level, Text text) {
        List<?> listed = axes.axis(level).values();
        return IntStream.range(0, listed.size())
                .filter(it -> listed.get(it) instanceof Text other && other.form() == text.form())
                .map(it -> classes.classOf(level, it))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The case with values of another cell where it is not in its class already.
     *
     * @param of the case
     * @param cell the cell to come to
     * @return the case, changed in as few facts as possible
     */
    public Case moved(Case of, int[] cell) {
        int[] here = cellOf(of);
        Map<String, Object> facts = new HashMap<>();
        for (int level : axes.facts()) {
            Object value = here[level] == cell[level]
                    ? axes.valueOf(level, of)
                    : axes.axis(level).values().get(classes.representatives(level)[cell[level]]);
            facts.put(axes.axis(level).name(), value);
        }
        return new Case(axes.type().with(facts), of.readings());
    }
}
