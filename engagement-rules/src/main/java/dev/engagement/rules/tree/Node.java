package dev.engagement.rules.tree;

/** A part of a rule, with its place in the file. All nodes are immutable records. */
public sealed interface Node permits Rule, Pattern, Condition, Operand, Value, Consequence, FactPath.Step {
    /**
     * Where it stands.
     *
     * @return the stretch from its first to its last character
     */
    Position position();

    /**
     * The part as rule files spell it, in one layout whatever the file's own: two nodes mean the same if their texts are
     * equal.
     *
     * @return the text
     */
    String text();
}
