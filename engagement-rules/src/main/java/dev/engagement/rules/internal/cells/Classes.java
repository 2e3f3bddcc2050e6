package dev.engagement.rules.internal.cells;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which values of each axis no rule tells apart. Immutable once made. */
final class Classes {
    private final int[][] classOf;
    private final int[][] representatives;

    Classes(Axes axes, Collection<FactTable> tables) {
        classOf = new int[axes.count()][];
        representatives = new int[axes.count()][];
        for (int level = 0; level < axes.count(); level++) {
            classOf[level] = new int[axes.axis(level).values().size()];
        }
        for (FactTable table : tables) {
            for (int depth = 0; depth < table.levels().length; depth++) {
                refine(classOf[table.levels()[depth]], table.slices(depth));
            }
        }
        for (int level = 0; level < axes.count(); level++) {
            representatives[level] = oneOfEach(classOf[level], axes.usual(level));
        }
        tables.forEach(it -> it.represent(this));
    }

    private static void refine(int[] classes, List<IntBuffer> slices) {
        Map<List<Object>, Integer> numbers = new HashMap<>();
        for (int value = 0; value < classes.length; value++) {
            List<Object> key = List.of(classes[value], slices.get(value));
            classes[value] = numbers.computeIfAbsent(key, any -> numbers.size());
        }
    }

    /** The first value of a class, or that of an unknown fact, which stands for all like it. */
    private static int[] oneOfEach(int[] classes, int unknown) {
        int count = Arrays.stream(classes).max().orElse(0) + 1;
        int[] one = new int[count];
        for (int value = classes.length - 1; value >= 0; value--) {
            one[classes[value]] = value;
        }
        one[classes[unknown]] = unknown;
        return one;
    }

    int[] sizes() {
        return Arrays.stream(representatives).mapToInt(it -> it.length).toArray();
    }

    int[] representatives(int level) {
        return representatives[level];
    }

    int classOf(int level, int value) {
        return classOf[level][value];
    }

    /** The values of a class, by number. */
    List<Integer> members(int level, int choice) {
        List<Integer> members = new ArrayList<>();
        for (int value = 0; value < classOf[level].length; value++) {
            if (classOf[level][value] == choice) {
                members.add(value);
            }
        }
        return members;
    }
}
