package dev.engagement.rules.tree;

/**
 * A set has a member, or has it not: {@code approvals contains Approval.REGIONAL_SA_MANAGER}, {@code not contains}.
 *
 * @param set a fact that is a set
 * @param negated whether the set has it not
 * @param member the member
 * @param position where it stands
 */
public record Containment(Operand set, boolean negated, Operand member, Position position) implements Condition {
    @Override
    public String text() {
        return set.text() + (negated ? " not contains " : " contains ") + member.text();
    }
}
