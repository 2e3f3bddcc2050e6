package dev.engagement.rules.tree;

import java.util.List;

/**
 * One of several values, or none of them: {@code need in ( Need.DEMO, Need.RFP )}, {@code not in}.
 *
 * @param left a fact or a given name
 * @param negated whether it is none of them
 * @param choices the values, at least one
 * @param position where it stands
 */
public record Membership(Operand left, boolean negated, List<Operand> choices, Position position) implements Condition {
    /** Copies the choices. {@inheritDoc} */
    public Membership {
        choices = List.copyOf(choices);
    }

    @Override
    public String text() {
        return left.text() + (negated ? " not in " : " in ") + Made.inBrackets(choices);
    }
}
