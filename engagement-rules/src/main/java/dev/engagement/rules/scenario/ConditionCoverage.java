package dev.engagement.rules.scenario;

import dev.engagement.rules.tree.Position;

/**
 * What scenarios showed of one condition of a rule. A condition is looked at on its own in every decision of the rule's
 * question, those that were asked on the way to another one included, whether or not the other conditions of the rule
 * hold. One of {@code ( a || b )} counts as a whole, and each of its members does; a pattern that looks for conclusions,
 * as {@code exists} and {@code not} do, is one condition. Immutable.
 *
 * @param text the condition as rule files spell it
 * @param position where it stands
 * @param seenTrue in how many scenarios it was seen true
 * @param seenFalse in how many scenarios it was seen false; it can be both in one
 */
public record ConditionCoverage(String text, Position position, int seenTrue, int seenFalse) {
    /**
     * Whether it was seen true and seen false.
     *
     * @return true if so
     */
    public boolean covered() {
        return seenTrue > 0 && seenFalse > 0;
    }
}
