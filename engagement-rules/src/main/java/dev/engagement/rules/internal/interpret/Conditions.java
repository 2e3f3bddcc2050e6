package dev.engagement.rules.internal.interpret;

import dev.engagement.rules.tree.AllOf;
import dev.engagement.rules.tree.AnyOf;
import dev.engagement.rules.tree.Binding;
import dev.engagement.rules.tree.Comparison;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Containment;
import dev.engagement.rules.tree.Membership;
import dev.engagement.rules.tree.Operand;
import dev.engagement.rules.tree.Truth;
import java.util.Collection;
import java.util.Objects;

/** Evaluates conditions. Stateless. */
public final class Conditions {
    private Conditions() {}

    /**
     * Whether a condition holds.
     *
     * @param condition the condition
     * @param fact what its pattern looks at
     * @param names what was given names before
     * @return true if it holds; a binding always does
     */
    public static boolean holds(Condition condition, Object fact, Names names) {
        if (condition instanceof Truth truth) {
            return Operands.valueOf(truth.path(), fact, names).equals(true) != truth.negated();
        }
        if (condition instanceof Comparison it) {
            Object left = Operands.valueOf(it.left(), fact, names);
            return compare(left, it.operator(), Operands.valueOf(it.right(), fact, names));
        }
        if (condition instanceof Membership it) {
            Object left = Operands.valueOf(it.left(), fact, names);
            boolean among = false;
            for (Operand choice : it.choices()) {
                among |= equal(left, Operands.valueOf(choice, fact, names));
            }
            return among != it.negated();
        }
        if (condition instanceof Containment it) {
            Collection<?> set = (Collection<?>) Operands.valueOf(it.set(), fact, names);
            return set.contains(Operands.valueOf(it.member(), fact, names)) != it.negated();
        }
        if (condition instanceof AllOf all) {
            return all.conditions().stream().allMatch(it -> holds(it, fact, names));
        }
        if (condition instanceof AnyOf any) {
            return any.conditions().stream().anyMatch(it -> holds(it, fact, names));
        }
        return true;
    }

    /**
     * The names after a condition.
     *
     * @param condition a condition that holds
     * @param fact what its pattern looks at
     * @param names what was given names before
     * @return the same names, with that of a binding added
     */
    public static Names after(Condition condition, Object fact, Names names) {
        return condition instanceof Binding binding
                ? names.plus(binding.variable().name(), Operands.valueOf(binding.path(), fact, names))
                : names;
    }

    private static boolean compare(Object left, Comparison.Operator operator, Object right) {
        return switch (operator) {
            case EQUAL -> equal(left, right);
            case DIFFERENT -> !equal(left, right);
            case LESS -> order(left, right) < 0;
            case AT_MOST -> order(left, right) <= 0;
            case GREATER -> order(left, right) > 0;
            case AT_LEAST -> order(left, right) >= 0;
        };
    }

    private static boolean equal(Object left, Object right) {
        boolean numbers = left instanceof Number && right instanceof Number;
        return numbers ? order(left, right) == 0 : Objects.equals(left, right);
    }

    private static int order(Object left, Object right) {
        return Long.compare(((Number) left).longValue(), ((Number) right).longValue());
    }
}
