package dev.engagement.rules.tree;

/** What a condition compares. */
public sealed interface Operand extends Node permits Path, Constant, Literal, Variable {
    /**
     * The type of what it stands for.
     *
     * @return the type, boxed or not
     */
    Class<?> type();
}
