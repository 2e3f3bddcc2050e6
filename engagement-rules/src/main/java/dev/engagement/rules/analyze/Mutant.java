package dev.engagement.rules.analyze;

import dev.engagement.rules.tree.Position;

/**
 * A rule with one small change, as a slip of its author would make it. Immutable.
 *
 * @param rule the id of the rule
 * @param kind what kind of change it is
 * @param from the words that are changed
 * @param to the words that take their place; empty where nothing does
 * @param position where the words stand
 */
public record Mutant(String rule, Kind kind, String from, String to, Position position) {
    /** What is changed. */
    public enum Kind {
        /** The whole rule is taken out. */
        RULE,
        /** A condition says the opposite, or is taken out. */
        CONDITION,
        /** Another constant of the same type. */
        CONSTANT,
        /** A whole number that is one more or less, or an order that takes its bound in or leaves it out. */
        BOUND,
        /** Something else is said. */
        OUTCOME
    }

    /** The place as editors jump to it, the rule and the change. */
    @Override
    public String toString() {
        return position + ": " + rule + ": " + change();
    }

    /**
     * The change alone.
     *
     * @return the words before and after, on one line
     */
    public String change() {
        return kind == Kind.RULE ? "the rule is taken out" : to.isEmpty() ? from + " is taken out" : from + " -> " + to;
    }
}
