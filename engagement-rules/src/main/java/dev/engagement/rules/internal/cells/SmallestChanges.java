package dev.engagement.rules.internal.cells;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The smallest sets of facts that must change for a cell to come into a set of cells: of none can a fact be left out. All
 * of them are found, however large the space is. For one thread, once.
 */
public final class SmallestChanges {
    private static final int MOST_SETS = 500;

    private final Diagrams diagrams;
    private final int[] cell;
    private final BitSet fixed;
    private final Map<Integer, List<BitSet>> known = new HashMap<>();
    private boolean all = true;

    /**
     * Looks from a cell.
     *
     * @param space the cells
     * @param cell a class of values for each level
     * @param fixed the levels that cannot change
     */
    public SmallestChanges(CaseSpace space, int[] cell, BitSet fixed) {
        this.diagrams = space.diagrams();
        this.cell = cell.clone();
        this.fixed = (BitSet) fixed.clone();
    }

    /**
     * The sets of levels.
     *
     * @param wanted the cells to come to
     * @return the sets, the smallest first; one empty set if the cell is there already, none if no change leads there
     */
    public List<BitSet> to(int wanted) {
        List<BitSet> sets = new ArrayList<>(from(wanted));
        sets.sort(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString));
        return sets;
    }

    /**
     * Whether the sets are all that there are.
     *
     * @return false if there were so many that some were left out
     */
    public boolean all() {
        return all;
    }

    /**
     * The cells of a set that differ from this cell in some levels at most.
     *
     * @param wanted the set
     * @param changed the levels
     * @return what is left of the set
     */
    public int within(int wanted, BitSet changed) {
        int left = wanted;
        for (int level = 0; level < cell.length; level++) {
            if (!changed.get(level)) {
                left = diagrams.restrict(left, level, cell[level]);
            }
        }
        return left;
    }

    private List<BitSet> from(int set) {
        if (set <= Logic.ALWAYS) {
            return set == Logic.NEVER ? List.of() : List.of(new BitSet());
        }
        List<BitSet> there = known.get(set);
        if (there == null) {
            there = choices(set);
            known.put(set, there);
        }
        return there;
    }

    private List<BitSet> choices(int set) {
        int level = diagrams.level(set);
        int own = diagrams.child(set, cell[level]);
        List<BitSet> smallest = new ArrayList<>(from(own));
        BitSet seen = new BitSet();
        for (int choice = 0; choice < diagrams.size(level) && !fixed.get(level); choice++) {
            int child = diagrams.child(set, choice);
            if (child != own && !seen.get(child)) {
                seen.set(child);
                for (BitSet changes : from(child)) {
                    BitSet more = (BitSet) changes.clone();
                    more.set(level);
                    addSmallest(smallest, more);
                }
            }
        }
        if (smallest.size() > MOST_SETS) {
            all = false;
            smallest.sort(Comparator.comparingInt(BitSet::cardinality));
            smallest = new ArrayList<>(smallest.subList(0, MOST_SETS));
        }
        return smallest;
    }

    /** Adds a set unless one of its subsets is there; takes out those that contain it. */
    private static void addSmallest(List<BitSet> sets, BitSet more) {
        if (sets.stream().anyMatch(it -> contains(more, it))) {
            return;
        }
        sets.removeIf(it -> contains(it, more));
        sets.add(more);
    }

    private static boolean contains(BitSet whole, BitSet part) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }
}
