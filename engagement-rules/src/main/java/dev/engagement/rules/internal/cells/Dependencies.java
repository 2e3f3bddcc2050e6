package dev.engagement.rules.internal.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds out which facts a property of a question depends on, by asking it about many cases: what Java code reads cannot be
 * seen. Each finding is tried on random cases, and corrected until it holds in all of them. For one thread.
 */
final class Dependencies {
    private static final int VARIED_CASES = 32;
    private static final int TRIED_CASES = 1_500;
    private static final int FEW_VARIED_CASES = 9;
    private static final int FEW_TRIED_CASES = 300;
    private static final int MOST_UNIFORM = 6;

    private final Axes axes;
    private final List<int[]> bases = new ArrayList<>();

    Dependencies(Axes axes) {
        this.axes = axes;
        bases.add(axes.nothingSaid());
        for (int number = 0; number < MOST_UNIFORM; number++) {
            bases.add(axes.same(number));
        }
        Random random = new Random(1);
        while (bases.size() < VARIED_CASES) {
            bases.add(axes.random(random));
        }
    }

    /** The levels on which the facts of a narrower question depend; they are copies for the most part. */
    List<int[]> ofFacts(Function<Case, List<Object>> facts, int count) {
        return of(facts, count, bases.subList(0, FEW_VARIED_CASES), FEW_TRIED_CASES);
    }

    /** The levels on which one property depends. */
    int[] of(Function<Case, Object> property) {
        return of(it -> List.of(property.apply(it)), 1, bases, TRIED_CASES).get(0);
    }

    private List<int[]> of(Function<Case, List<Object>> properties, int count, List<int[]> varied, int tried) {
        List<Set<Integer>> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(new TreeSet<>());
        }
        for (int[] base : varied) {
            vary(properties, base, found);
        }
        Random random = new Random(2);
        for (int i = 0; i < tried; i++) {
            correct(properties, axes.random(random), found);
        }
        return found.stream()
                .map(it -> it.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private void vary(Function<Case, List<Object>> properties, int[] base, List<Set<Integer>> found) {
        List<Object> before = properties.apply(axes.at(base));
        for (int level : axes.facts()) {
            int[] varied = base.clone();
            for (int value = 0; value < axes.axis(level).values().size(); value++) {
                varied[level] = value;
                addDifferent(before, properties.apply(axes.at(varied)), level, found);
            }
        }
    }

    private static void addDifferent(List<Object> before, List<Object> after, int level, List<Set<Integer>> found) {
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                found.get(i).add(level);
            }
        }
    }

    /** What no fact found explains comes from another: the one whose change makes the difference. */
    private void correct(Function<Case, List<Object>> properties, int[] values, List<Set<Integer>> found) {
        List<Object> here = properties.apply(axes.at(values));
        for (int i = 0; i < found.size(); i++) {
            int property = i;
            int[] explained = axes.nothingSaid();
            found.get(i).forEach(level -> explained[level] = values[level]);
            Object before = properties.apply(axes.at(explained)).get(property);
            for (int level = 0; level < axes.count() && !before.equals(here.get(property)); level++) {
                if (!found.get(i).contains(level) && !axes.axis(level).reading()) {
                    explained[level] = values[level];
                    Object after = properties.apply(axes.at(explained)).get(property);
                    if (!after.equals(before)) {
                        found.get(i).add(level);
                        before = after;
                    }
                }
            }
        }
    }

    /** All levels of several functions. */
    static int[] together(List<int[]> levels) {
        return levels.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    }
}
