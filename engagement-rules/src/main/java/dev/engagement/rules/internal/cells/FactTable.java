package dev.engagement.rules.internal.cells;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A function of a few axes, written out for all their values. Its results are numbered. */
final class FactTable {
    private static final long MOST_ENTRIES = 300_000;

    private final Axes axes;
    private final FactFunction function;
    private final int[] entries;
    private final List<Object> results = new ArrayList<>();
    private final int[] sizes;
    private int[][] representatives = new int[0][];

    FactTable(Axes axes, FactFunction function) {
        this.axes = axes;
        this.function = function;
        this.sizes = new int[function.levels().length];
        long product = 1;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = axes.axis(function.levels()[i]).values().size();
            product *= sizes[i];
            if (product > MOST_ENTRIES) {
                throw new NotAnalysableException("The condition (" + function.text()
                        + ") depends on too many values of " + names() + ".\nMaybe ask for a property of fewer facts.");
            }
        }
        this.entries = new int[(int) product];
        Map<Object, Integer> numbers = new HashMap<>();
        int[] values = axes.same(0);
        for (int i = 0; i < entries.length; i++) {
            spread(i, values);
            entries[i] = numbers.computeIfAbsent(function.of().apply(axes.at(values)), it -> {
                results.add(it);
                return results.size() - 1;
            });
        }
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (int level : function.levels()) {
            names.add(axes.axis(level).name());
        }
        return String.join(", ", names);
    }

    private void spread(int entry, int[] values) {
        int rest = entry;
        for (int i = sizes.length - 1; i >= 0; i--) {
            values[function.levels()[i]] = rest % sizes[i];
            rest /= sizes[i];
        }
    }

    int[] levels() {
        return function.levels();
    }

    List<Object> results() {
        return results;
    }

    /** A case in which the function has a result. */
    Case sample(Object result) {
        int number = number(result);
        int[] values = axes.same(0);
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] == number) {
                spread(i, values);
                return axes.at(values);
            }
        }
        throw new IllegalArgumentException("The function (" + function.text() + ") is never " + result + ".");
    }

    /** The number of a result; -1 if there is none such. */
    int number(Object result) {
        return results.indexOf(result);
    }

    /** The number of the result for a choice of values, one a level. */
    int valueAt(int[] choice) {
        int entry = 0;
        for (int i = 0; i < sizes.length; i++) {
            entry = entry * sizes[i] + choice[i];
        }
        return entries[entry];
    }

    /** What the function makes of each value of one of its axes, for all choices of the others. */
    List<IntBuffer> slices(int depth) {
        int inner = 1;
        for (int i = depth + 1; i < sizes.length; i++) {
            inner *= sizes[i];
        }
        List<IntBuffer> slices = new ArrayList<>();
        for (int value = 0; value < sizes[depth]; value++) {
            int[] slice = new int[entries.length / sizes[depth]];
            int next = 0;
            for (int i = 0; i < entries.length; i++) {
                if (i / inner % sizes[depth] == value) {
                    slice[next++] = entries[i];
                }
            }
            slices.add(IntBuffer.wrap(slice));
        }
        return slices;
    }

    /** From now on values count by classes: one value of each is looked at. */
    void represent(Classes classes) {
        representatives = new int[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            representatives[i] = classes.representatives(function.levels()[i]);
        }
    }

    int representative(int depth, int choice) {
        return representatives[depth][choice];
    }

    /** Whether the function makes the same of another value as of a listed one, whatever the other axes are. */
    boolean alike(int level, Object value, int listed) {
        int depth = Arrays.binarySearch(function.levels(), level);
        if (depth < 0) {
            return true;
        }
        int[] values = axes.same(0);
        for (int i = 0; i < entries.length; i++) {
            spread(i, values);
            if (values[level] == listed
                    && !function.of().apply(axes.at(values, level, value)).equals(results.get(entries[i]))) {
                return false;
            }
        }
        return true;
    }
}
