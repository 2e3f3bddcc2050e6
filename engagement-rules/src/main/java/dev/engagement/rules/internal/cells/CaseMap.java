package dev.engagement.rules.internal.cells;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Finding;
import dev.engagement.model.Missing;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Nothing;
import dev.engagement.model.Question;
import dev.engagement.rules.internal.decide.Agreement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What one version of the rules says in every case of a question, and what comes of it. For one thread. */
public final class CaseMap {
    private final CaseSpace space;
    private final Diagrams diagrams;
    private final List<Utterance> own;
    private final List<Utterance> concluded;
    private final int brokenBelow;
    private final boolean whole;

    private CaseMap(CaseSpace space, List<Utterance> own, List<Utterance> concluded, int brokenBelow, boolean whole) {
        this.space = space;
        this.diagrams = space.diagrams();
        this.own = List.copyOf(own);
        this.concluded = List.copyOf(concluded);
        this.brokenBelow = brokenBelow;
        this.whole = whole;
    }

    static CaseMap of(CaseSpace space, CaseReasoning reasoning, Said said) {
        boolean whole =
                Question.Whole.class.isAssignableFrom(space.axes().type().type());
        return new CaseMap(
                space,
                Utterance.of(reasoning, said),
                Utterance.concluded(reasoning, said),
                conflictsBelow(space, reasoning, said),
                whole);
    }

    private static int conflictsBelow(CaseSpace space, CaseReasoning reasoning, Said said) {
        Diagrams diagrams = space.diagrams();
        int broken = Logic.NEVER;
        for (Map.Entry<Asked, Integer> narrower : said.asked().entrySet()) {
            Said there = reasoning.about(narrower.getKey());
            int conflicts = conflictsBelow(space, reasoning, there);
            for (Conflict conflict : conflicts(Utterance.of(reasoning, there), diagrams, sampleOf(there, space))) {
                conflicts = diagrams.or(conflicts, conflict.cells());
            }
            broken = diagrams.or(broken, diagrams.and(narrower.getValue(), conflicts));
        }
        return broken;
    }

    private static Question<?> sampleOf(Said said, CaseSpace space) {
        Case any = space.caseOf(new int[space.diagrams().levels()]);
        return said.own().isEmpty() ? any.question() : said.own().get(0).about().at(any);
    }

    /**
     * Two things that cannot both be said, and the cells in which they are.
     *
     * @param one what one rule says
     * @param other what another says
     * @param cells where both are said
     */
    public record Conflict(Utterance one, Utterance other, int cells) {}

    private static List<Conflict> conflicts(List<Utterance> said, Diagrams diagrams, Question<?> question) {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            for (int j = i + 1; j < said.size(); j++) {
                int both = diagrams.and(said.get(i).guard(), said.get(j).guard());
                if (both != Logic.NEVER && !agree(said.get(i), said.get(j), question)) {
                    conflicts.add(new Conflict(said.get(i), said.get(j), both));
                }
            }
        }
        return conflicts;
    }

    private static boolean agree(Utterance one, Utterance other, Question<?> question) {
        return !(one.sample() instanceof Conclusion first)
                || !(other.sample() instanceof Conclusion second)
                || Agreement.agree(question, first, second);
    }

    /**
     * The space whose cells these are.
     *
     * @return the space
     */
    public CaseSpace space() {
        return space;
    }

    /**
     * The type of the question.
     *
     * @return the type
     */
    public Class<?> type() {
        return space.axes().type().type();
    }

    /**
     * What rules say about the question itself, notes and narrower questions among it.
     *
     * @return each thing that is said
     */
    public List<Utterance> own() {
        return own;
    }

    /**
     * What is concluded about narrower questions.
     *
     * @return each conclusion
     */
    public List<Utterance> concluded() {
        return concluded;
    }

    /**
     * Where rules about the question itself contradict each other.
     *
     * @return each pair of contradicting sayings
     */
    public List<Conflict> conflicts() {
        return conflicts(own, diagrams, space.caseOf(new int[diagrams.levels()]).question());
    }

    /**
     * The cells in which no decision is made, since rules contradict each other, here or about a narrower question.
     *
     * @return the set of cells
     */
    public int broken() {
        int broken = brokenBelow;
        for (Conflict conflict : conflicts()) {
            broken = diagrams.or(broken, conflict.cells());
        }
        return broken;
    }

    /**
     * The cells in which something that fits is said about the question itself.
     *
     * @param fits what is looked for
     * @return the set of cells
     */
    public int where(Predicate<Utterance> fits) {
        return where(own, fits);
    }

    private int where(List<Utterance> said, Predicate<Utterance> fits) {
        int guard = Logic.NEVER;
        for (Utterance utterance : said) {
            if (fits.test(utterance)) {
                guard = diagrams.or(guard, utterance.guard());
            }
        }
        return guard;
    }

    private static Predicate<Utterance> is(Class<?> kind) {
        return it -> kind.isInstance(it.sample());
    }

    /**
     * The cells that are decided, where they are not broken.
     *
     * @return the set of cells
     */
    public int decided() {
        int decided = diagrams.or(where(own, is(Finding.class)), where(own, is(Nothing.class)));
        return diagrams.minus(whole ? diagrams.or(decided, where(concluded, is(Finding.class))) : decided, broken());
    }

    /**
     * The cells in which facts are missing first.
     *
     * @return the set of cells
     */
    public int needsFacts() {
        int missing = Logic.NEVER;
        for (int cells : missing().values()) {
            missing = diagrams.or(missing, cells);
        }
        return diagrams.minus(diagrams.minus(missing, decided()), broken());
    }

    /**
     * The cells in which the handbook is silent.
     *
     * @return the set of cells
     */
    public int notCovered() {
        return diagrams.not(diagrams.or(broken(), diagrams.or(decided(), needsFacts())));
    }

    /**
     * The cells in which no rule says anything at all.
     *
     * @return the set of cells
     */
    public int gap() {
        int said = diagrams.or(where(own, is(NotCovered.class)), where(concluded, is(NotCovered.class)));
        return diagrams.minus(notCovered(), said);
    }

    /**
     * Each answer, and the cells in which it is given.
     *
     * @return the sets of cells
     */
    public Map<Object, Integer> values() {
        Map<Object, Integer> values = new LinkedHashMap<>();
        for (Utterance it : own) {
            if (it.sample() instanceof Finding<?> finding) {
                values.merge(finding.value(), it.guard(), diagrams::or);
            }
        }
        return values;
    }

    /**
     * Each fact that is missing or pending, here or in narrower questions, and the cells in which it is.
     *
     * @return the sets of cells
     */
    public Map<String, Integer> missing() {
        Map<String, Integer> missing = new LinkedHashMap<>();
        own.forEach(it -> addMissing(it, missing));
        concluded.forEach(it -> addMissing(it, missing));
        return missing;
    }

    private void addMissing(Utterance it, Map<String, Integer> missing) {
        Set<String> facts = it.sample() instanceof Missing fact
                ? Set.of(fact.fact())
                : it.sample() instanceof Finding<?> finding ? finding.pending() : Set.of();
        facts.forEach(fact -> missing.merge(fact, it.guard(), diagrams::or));
    }
}
