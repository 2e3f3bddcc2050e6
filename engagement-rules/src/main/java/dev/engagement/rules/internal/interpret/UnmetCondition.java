package dev.engagement.rules.internal.interpret;

import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Position;

/**
 * Why a rule stayed silent: the first of its conditions that did not hold. Immutable.
 *
 * @param node the condition, or the pattern that found nothing
 * @param because what is the case instead, such as {@code stage is 2-Scoping}
 */
public record UnmetCondition(Node node, String because) {
    /**
     * The condition as the rule spells it, in one layout.
     *
     * @return the text
     */
    public String text() {
        return node.text();
    }

    /**
     * Where it stands in its rule file.
     *
     * @return the position
     */
    public Position position() {
        return node.position();
    }

    /** The condition and why it did not hold: {@code stage.beyondScoping: stage is 2-Scoping}. */
    @Override
    public String toString() {
        return text() + ": " + because;
    }
}
