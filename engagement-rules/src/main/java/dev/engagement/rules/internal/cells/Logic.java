package dev.engagement.rules.internal.cells;

/** How guards are combined: the set of cases in which something is said. */
interface Logic {
    /** No case. */
    int NEVER = 0;
    /** Every case. */
    int ALWAYS = 1;

    int and(int one, int other);

    int or(int one, int other);

    int not(int guard);

    /** The cases in which a property of facts is one of these values. */
    int where(FactTable table, int value);
}
