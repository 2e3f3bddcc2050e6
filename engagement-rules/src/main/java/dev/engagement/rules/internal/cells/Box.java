package dev.engagement.rules.internal.cells;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A set of cells that needs no "or" between facts: for some facts, the classes of values that are in it. Immutable.
 *
 * @param choices the classes of each level that it narrows
 */
public record Box(Map<Integer, BitSet> choices) {
    /** Of a set that falls apart into more pieces, only as many are looked at. */
    static final int MOST = 5_000;

    /** Among more boxes than these, not every two are held side by side. */
    private static final int FEW = 200;

    /**
     * As few boxes as are found quickly that have exactly the cells of a set, each cell in one of them. Of a set of too
     * many pieces they have some cells only.
     */
    static List<Box> of(int set, Diagrams diagrams) {
        List<Box> boxes = new ArrayList<>();
        collect(set, new TreeMap<>(), boxes, diagrams);
        while (boxes.size() > FEW && mergeByLevel(boxes, diagrams)) {
            // until no two boxes are one, or they are few
        }
        while (boxes.size() <= FEW && merge(boxes, diagrams)) {
            // until no two boxes are one
        }
        return List.copyOf(boxes);
    }

    private static void collect(int set, TreeMap<Integer, BitSet> before, List<Box> boxes, Diagrams diagrams) {
        if (set == Logic.NEVER || boxes.size() == MOST) {
            return;
        }
        if (set == Logic.ALWAYS) {
            boxes.add(new Box(new TreeMap<>(before)));
            return;
        }
        int level = diagrams.level(set);
        Map<Integer, BitSet> byChild = new TreeMap<>();
        for (int choice = 0; choice < diagrams.size(level); choice++) {
            byChild.computeIfAbsent(diagrams.child(set, choice), any -> new BitSet())
                    .set(choice);
        }
        byChild.forEach((child, choices) -> {
            TreeMap<Integer, BitSet> here = new TreeMap<>(before);
            here.put(level, choices);
            collect(child, here, boxes, diagrams);
        });
    }

    /** Makes one of all boxes that differ at the same level only, for each level in turn. */
    private static boolean mergeByLevel(List<Box> boxes, Diagrams diagrams) {
        int before = boxes.size();
        for (int level = 0; level < diagrams.levels(); level++) {
            Map<Map<Integer, BitSet>, Box> merged = new LinkedHashMap<>();
            for (Box box : boxes) {
                Map<Integer, BitSet> others = new TreeMap<>(box.choices);
                others.remove(level);
                merged.merge(others, box, (one, other) -> Objects.requireNonNull(one.with(other, diagrams)));
            }
            boxes.clear();
            boxes.addAll(merged.values());
        }
        return boxes.size() < before;
    }

    private static boolean merge(List<Box> boxes, Diagrams diagrams) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                Box both = boxes.get(i).with(boxes.get(j), diagrams);
                if (both != null) {
                    boxes.remove(j);
                    boxes.set(i, both);
                    return true;
                }
            }
        }
        return false;
    }

    /** Both in one box, if they differ in one fact only. */
    private @Nullable Box with(Box other, Diagrams diagrams) {
        Set<Integer> levels = new TreeSet<>(choices.keySet());
        levels.addAll(other.choices.keySet());
        int different = -1;
        for (int level : levels) {
            if (!all(level, diagrams).equals(other.all(level, diagrams))) {
                if (different >= 0) {
                    return null;
                }
                different = level;
            }
        }
        TreeMap<Integer, BitSet> merged = new TreeMap<>(choices);
        if (different >= 0) {
            BitSet union = (BitSet) all(different, diagrams).clone();
            union.or(other.all(different, diagrams));
            if (union.cardinality() == diagrams.size(different)) {
                merged.remove(different);
            } else {
                merged.put(different, union);
            }
        }
        return new Box(merged);
    }

    private BitSet all(int level, Diagrams diagrams) {
        BitSet here = choices.get(level);
        if (here == null) {
            here = new BitSet();
            here.set(0, diagrams.size(level));
        }
        return here;
    }
}
