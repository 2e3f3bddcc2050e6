package dev.engagement.rules.internal.cells;

import dev.engagement.rules.internal.interpret.Conditions;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.tree.AllOf;
import dev.engagement.rules.tree.AnyOf;
import dev.engagement.rules.tree.Binding;
import dev.engagement.rules.tree.Comparison;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.FactPath;
import dev.engagement.rules.tree.Operand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns conditions into the cases in which they hold. What was written out once is not again. For one thread. */
final class Guards {
    private final Axes axes;
    private final Map<String, FactTable> tables = new HashMap<>();

    Guards(Axes axes) {
        this.axes = axes;
    }

    /** The cases in which a condition holds of its subject. */
    int of(Condition condition, Subject subject, Bindings bindings, Logic logic) {
        if (condition instanceof AllOf all) {
            int guard = Logic.ALWAYS;
            for (Condition each : all.conditions()) {
                guard = logic.and(guard, of(each, subject, bindings, logic));
            }
            return guard;
        }
        if (condition instanceof AnyOf any) {
            int guard = Logic.NEVER;
            for (Condition each : any.conditions()) {
                guard = logic.or(guard, of(each, subject, bindings, logic));
            }
            return guard;
        }
        if (condition instanceof Binding) {
            return Logic.ALWAYS;
        }
        if (condition instanceof Comparison it && !it.operator().ordering()) {
            Optional<Asked> left = question(it.left(), subject, bindings);
            Optional<Asked> right = question(it.right(), subject, bindings);
            if (left.isPresent() && right.isPresent()) {
                int same = same(left.get(), right.get(), logic);
                return it.operator() == Comparison.Operator.EQUAL ? same : logic.not(same);
            }
        }
        return leaf(condition, subject, bindings, logic);
    }

    private static Optional<Asked> question(Operand operand, Subject subject, Bindings bindings) {
        return operand instanceof FactPath path ? subject.question(path) : bindings.question(operand);
    }

    private int leaf(Condition condition, Subject subject, Bindings bindings, Logic logic) {
        List<int[]> levels = new ArrayList<>();
        levels.add(bindings.levels(condition));
        Nodes.in(condition)
                .filter(FactPath.class::isInstance)
                .forEach(path -> levels.add(subject.levels((FactPath) path)));
        FactFunction holds = new FactFunction(
                subject.name() + ": " + condition.text() + " " + bindings.text(condition),
                Dependencies.together(levels),
                of -> Conditions.holds(condition, subject.in(of), bindings.in(of)));
        return where(holds, true, logic);
    }

    /** The cases in which two questions are the same: those in which all their facts are. */
    private int same(Asked one, Asked other, Logic logic) {
        if (one == other) {
            return Logic.ALWAYS;
        }
        if (one.type().type() != other.type().type()) {
            return Logic.NEVER;
        }
        int guard = Logic.ALWAYS;
        for (String fact : one.type().facts()) {
            FactFunction left = one.fact(fact);
            FactFunction right = other.fact(fact);
            FactFunction equal = new FactFunction(
                    left.text() + " == " + right.text(),
                    Dependencies.together(List.of(left.levels(), right.levels())),
                    of -> left.of().apply(of).equals(right.of().apply(of)));
            guard = logic.and(guard, where(equal, true, logic));
        }
        return guard;
    }

    /** The cases in which a function has a result. */
    int where(FactFunction function, Object result, Logic logic) {
        FactTable table = table(function);
        int number = table.number(result);
        if (number < 0) {
            return Logic.NEVER;
        }
        return table.results().size() == 1 ? Logic.ALWAYS : logic.where(table, number);
    }

    /** A function written out. */
    FactTable table(FactFunction function) {
        return tables.computeIfAbsent(function.text(), any -> new FactTable(axes, function));
    }
}
