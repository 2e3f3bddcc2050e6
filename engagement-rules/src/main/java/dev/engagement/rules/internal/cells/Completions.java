package dev.engagement.rules.internal.cells;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What may become of a case when more of its facts are known. For one thread. */
public final class Completions {
    private final CaseSpace space;
    private final Diagrams diagrams;
    private final int[] cell;
    private final BitSet unknown;

    /**
     * Looks from a cell.
     *
     * @param space the cells
     * @param cell a class of values for each level
     * @param unknown the levels of facts that are not known
     */
    public Completions(CaseSpace space, int[] cell, BitSet unknown) {
        this.space = space;
        this.diagrams = space.diagrams();
        this.cell = cell.clone();
        this.unknown = (BitSet) unknown.clone();
    }

    /**
     * Whether a case of the set can come about once all facts are known.
     *
     * @param set a set of cells
     * @return true if some known values lead there
     */
    public boolean possible(int set) {
        return possible(set, new HashMap<>());
    }

    private boolean possible(int set, Map<Integer, Boolean> known) {
        if (set <= Logic.ALWAYS) {
            return set == Logic.ALWAYS;
        }
        Boolean there = known.get(set);
        if (there == null) {
            int level = diagrams.level(set);
            if (unknown.get(level)) {
                there = space.knownClasses(level).stream()
                        .anyMatch(choice -> possible(diagrams.child(set, choice), known));
            } else {
                there = possible(diagrams.child(set, cell[level]), known);
            }
            known.put(set, there);
        }
        return there;
    }

    /** What may come about once one more fact is known. */
    private Completions with(int level, int choice) {
        int[] told = cell.clone();
        told[level] = choice;
        BitSet left = (BitSet) unknown.clone();
        left.clear(level);
        return new Completions(space, told, left);
    }

    /**
     * How much is still open on the average once a fact is known.
     *
     * @param level the level of the fact
     * @param outcomes the sets of cells of all outcomes
     * @return the number of outcomes that are then possible, added over the values, and the number of values
     */
    public Openness openness(int level, List<Integer> outcomes) {
        long open = 0;
        List<Integer> values = space.knownClasses(level).stream().boxed().toList();
        for (int choice : values) {
            Completions then = with(level, choice);
            open += outcomes.stream().filter(then::possible).count();
        }
        return new Openness(open, values.size());
    }

    /**
     * A count of outcomes over values of a fact.
     *
     * @param outcomes how many outcomes are possible, added over all values
     * @param values how many values there are
     */
    public record Openness(long outcomes, int values) implements Comparable<Openness> {
        /** Compares the averages. */
        @Override
        public int compareTo(Openness other) {
            return BigInteger.valueOf(outcomes)
                    .multiply(BigInteger.valueOf(other.values))
                    .compareTo(BigInteger.valueOf(other.outcomes).multiply(BigInteger.valueOf(values)));
        }
    }
}
