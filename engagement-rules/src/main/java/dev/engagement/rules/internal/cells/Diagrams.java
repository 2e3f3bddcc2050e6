package dev.engagement.rules.internal.cells;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets of cells as multi-valued decision diagrams: each set is a number, and equal sets are equal numbers. A cell is one
 * class of values a level. For one thread.
 */
public final class Diagrams implements Logic {
    /** The empty set. */
    public static final int NEVER = Logic.NEVER;
    /** All cells. */
    public static final int ALWAYS = Logic.ALWAYS;

    private final int[] sizes;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> conjunctions = new HashMap<>();
    private final Map<Long, Integer> disjunctions = new HashMap<>();
    private final Map<Integer, Integer> complements = new HashMap<>();
    private final Map<Integer, BigInteger> counts = new HashMap<>();

    private static final class Node {
        final int level;
        final int[] children;
        private final int hash;

        Node(int level, int[] children) {
            this.level = level;
            this.children = children;
            this.hash = 31 * level + Arrays.hashCode(children);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Node that && level == that.level && Arrays.equals(children, that.children);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    Diagrams(int[] sizes) {
        this.sizes = sizes.clone();
        Node end = new Node(sizes.length, new int[0]);
        nodes.add(end);
        nodes.add(end);
    }

    /** How many levels there are. */
    int levels() {
        return sizes.length;
    }

    /**
     * How many classes of values a level has.
     *
     * @param level the level
     * @return at least 1
     */
    public int size(int level) {
        return sizes[level];
    }

    /** The level at which a set decides first. */
    int level(int set) {
        return nodes.get(set).level;
    }

    /** What is left of a set after the class of its first level is known. */
    int child(int set, int choice) {
        return nodes.get(set).children[choice];
    }

    private int childAt(int set, int level, int choice) {
        return level(set) == level ? child(set, choice) : set;
    }

    /** The set that is decided by one level first. */
    int node(int level, int[] children) {
        int first = children[0];
        if (Arrays.stream(children).allMatch(it -> it == first)) {
            return first;
        }
        return numbers.computeIfAbsent(new Node(level, children), it -> {
            nodes.add(it);
            return nodes.size() - 1;
        });
    }

    @Override
    public int and(int one, int other) {
        if (one == other || other == ALWAYS) {
            return one;
        }
        if (one == ALWAYS) {
            return other;
        }
        if (one == NEVER || other == NEVER) {
            return NEVER;
        }
        long key = key(one, other);
        Integer known = conjunctions.get(key);
        if (known == null) {
            int level = Math.min(level(one), level(other));
            int[] children = new int[sizes[level]];
            for (int i = 0; i < children.length; i++) {
                children[i] = and(childAt(one, level, i), childAt(other, level, i));
            }
            known = node(level, children);
            conjunctions.put(key, known);
        }
        return known;
    }

    @Override
    public int or(int one, int other) {
        if (one == other || other == NEVER) {
            return one;
        }
        if (one == NEVER) {
            return other;
        }
        if (one == ALWAYS || other == ALWAYS) {
            return ALWAYS;
        }
        long key = key(one, other);
        Integer known = disjunctions.get(key);
        if (known == null) {
            int level = Math.min(level(one), level(other));
            int[] children = new int[sizes[level]];
            for (int i = 0; i < children.length; i++) {
                children[i] = or(childAt(one, level, i), childAt(other, level, i));
            }
            known = node(level, children);
            disjunctions.put(key, known);
        }
        return known;
    }

    @Override
    public int not(int guard) {
        if (guard <= ALWAYS) {
            return ALWAYS - guard;
        }
        Integer known = complements.get(guard);
        if (known == null) {
            int[] children = nodes.get(guard).children.clone();
            for (int i = 0; i < children.length; i++) {
                children[i] = not(children[i]);
            }
            known = node(level(guard), children);
            complements.put(guard, known);
        }
        return known;
    }

    /**
     * The cells of one set that are not in another.
     *
     * @param one a set
     * @param other another
     * @return the difference
     */
    public int minus(int one, int other) {
        return and(one, not(other));
    }

    /** The cells of a set in which the class of a level is this one, for all classes of that level. */
    int restrict(int set, int level, int choice) {
        return restrict(set, level, choice, new HashMap<>());
    }

    private int restrict(int set, int level, int choice, Map<Integer, Integer> known) {
        if (level(set) > level) {
            return set;
        }
        if (level(set) == level) {
            return child(set, choice);
        }
        Integer there = known.get(set);
        if (there == null) {
            int[] children = nodes.get(set).children.clone();
            for (int i = 0; i < children.length; i++) {
                children[i] = restrict(children[i], level, choice, known);
            }
            there = node(level(set), children);
            known.put(set, there);
        }
        return there;
    }

    @Override
    public int where(FactTable table, int value) {
        return where(table, value, 0, new int[table.levels().length]);
    }

    private int where(FactTable table, int value, int depth, int[] choice) {
        if (depth == choice.length) {
            return table.valueAt(choice) == value ? ALWAYS : NEVER;
        }
        int level = table.levels()[depth];
        int[] children = new int[sizes[level]];
        for (int i = 0; i < children.length; i++) {
            choice[depth] = table.representative(depth, i);
            children[i] = where(table, value, depth + 1, choice);
        }
        return node(level, children);
    }

    /**
     * Whether a cell is in a set.
     *
     * @param set the set
     * @param cell the class of each level
     * @return true if so
     */
    public boolean has(int set, int[] cell) {
        int here = set;
        while (here > ALWAYS) {
            Node node = nodes.get(here);
            here = node.children[cell[node.level]];
        }
        return here == ALWAYS;
    }

    /** The levels that a set depends on. */
    BitSet support(int set) {
        BitSet levels = new BitSet();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(set));
        while (!open.isEmpty()) {
            int here = open.pop();
            if (here > ALWAYS && seen.add(here)) {
                levels.set(level(here));
                for (int child : nodes.get(here).children) {
                    open.push(child);
                }
            }
        }
        return levels;
    }

    /**
     * One cell of a set: the last class wherever there is a choice, as the first ones are those of which nothing is known.
     *
     * @param set a set that is not empty
     * @return the class of each level
     */
    public int[] anyOf(int set) {
        int[] cell = new int[sizes.length];
        for (int level = 0; level < sizes.length; level++) {
            cell[level] = sizes[level] - 1;
        }
        int here = set;
        while (here > ALWAYS) {
            Node node = nodes.get(here);
            int choice = node.children.length - 1;
            while (node.children[choice] == NEVER) {
                choice--;
            }
            cell[node.level] = choice;
            here = node.children[choice];
        }
        return cell;
    }

    /**
     * How many cells a set has.
     *
     * @param set the set
     * @return the count over all levels
     */
    public BigInteger count(int set) {
        return countFrom(set).multiply(product(0, level(set)));
    }

    private BigInteger countFrom(int set) {
        if (set <= ALWAYS) {
            return BigInteger.valueOf(set);
        }
        BigInteger known = counts.get(set);
        if (known == null) {
            known = BigInteger.ZERO;
            for (int child : nodes.get(set).children) {
                known = known.add(countFrom(child).multiply(product(level(set) + 1, level(child))));
            }
            counts.put(set, known);
        }
        return known;
    }

    private BigInteger product(int from, int to) {
        BigInteger product = BigInteger.ONE;
        for (int level = from; level < to; level++) {
            product = product.multiply(BigInteger.valueOf(sizes[level]));
        }
        return product;
    }

    private static long key(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }
}
