package dev.engagement.rules.internal.cells;

import dev.engagement.rules.tree.Absent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One cell for each combination of rules that can speak together; every cell where they are few. Where a fact once known leaves rules apart that share no
 * other fact, each of these parts has its own combinations: what one part says is no matter to the others. For one thread.
 */
public final class DistinctCells {
    private static final int MANY_COMBINATIONS = 3_000;
    private static final BigInteger FEW_CELLS = BigInteger.valueOf(10_000);
    private static final int MOST_CELLS = 100_000;

    private final Diagrams diagrams;
    private final List<int[]> cells = new ArrayList<>();
    private boolean apart;
    private boolean all = true;

    private DistinctCells(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /**
     * Finds the combinations.
     *
     * @param map what rules say
     * @return the cells
     */
    public static DistinctCells of(CaseMap map) {
        DistinctCells distinct = new DistinctCells(map.space().diagrams());
        if (map.space().cells().compareTo(FEW_CELLS) <= 0) {
            distinct.addEvery(0, new int[map.space().levels()]);
            return distinct;
        }
        distinct.split(
                map.own().stream()
                        .filter(it -> !speaksForSilence(it))
                        .map(Utterance::guard)
                        .distinct()
                        .toList(),
                new LinkedHashMap<>());
        map.own().stream().filter(DistinctCells::speaksForSilence).forEach(it -> distinct.add(it.guard(), Map.of()));
        if (!distinct.all) {
            distinct.cells.clear();
            distinct.pairs(map.own());
        }
        return distinct;
    }

    /** What all others do not say follows from them: it needs no combinations of its own. */
    private static boolean speaksForSilence(Utterance said) {
        return said.rule().patterns().stream().anyMatch(Absent.class::isInstance);
    }

    /**
     * The cells.
     *
     * @return a class of values for each level
     */
    public List<int[]> cells() {
        return cells;
    }

    /**
     * Whether parts were taken apart.
     *
     * @return false if every combination of all rules has its cell
     */
    public boolean apart() {
        return apart;
    }

    /**
     * Whether every combination has its cell.
     *
     * @return false if there are too many: then each rule has a cell in which it speaks, together with each other rule and
     *     without it
     */
    public boolean all() {
        return all;
    }

    private void pairs(List<Utterance> said) {
        for (Utterance one : said) {
            for (Utterance other : said) {
                add(diagrams.and(one.guard(), other.guard()), Map.of());
                add(diagrams.minus(one.guard(), other.guard()), Map.of());
            }
        }
    }

    private void addEvery(int level, int[] cell) {
        if (level == cell.length) {
            cells.add(cell.clone());
            return;
        }
        for (int choice = 0; choice < diagrams.size(level); choice++) {
            cell[level] = choice;
            addEvery(level + 1, cell);
        }
    }

    private void split(List<Integer> guards, Map<Integer, Integer> fixed) {
        if (!all) {
            return;
        }
        List<Integer> open =
                guards.stream().filter(it -> it > Logic.ALWAYS).distinct().toList();
        if (open.isEmpty()) {
            add(Logic.ALWAYS, fixed);
            return;
        }
        Map<Integer, BitSet> levels = new LinkedHashMap<>();
        open.forEach(it -> levels.put(it, diagrams.support(it)));
        Collection<List<Integer>> parts = parts(levels);
        apart |= parts.size() > 1;
        for (List<Integer> part : parts) {
            int before = cells.size();
            if (!combine(part, 0, Logic.ALWAYS, fixed, before + MANY_COMBINATIONS)) {
                cells.subList(before, cells.size()).clear();
                fixBusiest(part, fixed);
            }
        }
    }

    /** Groups of guards that share levels. */
    private static Collection<List<Integer>> parts(Map<Integer, BitSet> levels) {
        List<List<Integer>> parts = new ArrayList<>();
        List<BitSet> unions = new ArrayList<>();
        levels.forEach((guard, its) -> {
            List<Integer> part = new ArrayList<>(List.of(guard));
            BitSet union = (BitSet) its.clone();
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (unions.get(i).intersects(union)) {
                    part.addAll(parts.remove(i));
                    union.or(unions.remove(i));
                }
            }
            parts.add(part);
            unions.add(union);
        });
        return parts;
    }

    private void fixBusiest(List<Integer> part, Map<Integer, Integer> fixed) {
        Map<Integer, Integer> uses = new HashMap<>();
        part.forEach(guard -> diagrams.support(guard).stream().forEach(level -> uses.merge(level, 1, Integer::sum)));
        int busiest = uses.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
        for (int choice = 0; choice < diagrams.size(busiest); choice++) {
            int there = choice;
            Map<Integer, Integer> more = new LinkedHashMap<>(fixed);
            more.put(busiest, there);
            split(part.stream().map(it -> diagrams.restrict(it, busiest, there)).toList(), more);
        }
    }

    /** Adds a cell for each combination of guards; false if they are too many. */
    private boolean combine(List<Integer> guards, int index, int region, Map<Integer, Integer> fixed, int most) {
        if (region == Logic.NEVER || !all) {
            return true;
        }
        if (index == guards.size()) {
            add(region, fixed);
            return cells.size() < most;
        }
        int guard = guards.get(index);
        return combine(guards, index + 1, diagrams.and(region, guard), fixed, most)
                && combine(guards, index + 1, diagrams.minus(region, guard), fixed, most);
    }

    private void add(int region, Map<Integer, Integer> fixed) {
        if (region == Logic.NEVER) {
            return;
        }
        if (cells.size() == MOST_CELLS && all) {
            all = false;
            return;
        }
        int[] cell = diagrams.anyOf(region);
        fixed.forEach((level, choice) -> cell[level] = choice);
        cells.add(cell);
    }
}
