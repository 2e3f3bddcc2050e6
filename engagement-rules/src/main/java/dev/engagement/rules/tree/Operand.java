package dev.engagement.rules.tree;

/** What a condition compares; of what factories make, only terms such as {@code Need.of( "cloud-audit" )}. */
public sealed interface Operand extends Node permits FactPath, Constant, Literal, Variable, Made {
    /**
     * The type of what it stands for.
     *
     * @return the type, boxed or not
     */
    Class<?> type();
}
