package dev.engagement.rules.tree;

/** What a consequence says: a constant, a literal, a given name, or what a factory makes of these. */
public sealed interface Value extends Node permits Constant, Literal, Variable, Made {
    /**
     * The type of the value.
     *
     * @return the type, boxed or not
     */
    Class<?> type();
}
