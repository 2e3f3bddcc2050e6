package dev.engagement.rules.internal.interpret;

import dev.engagement.model.Count;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.fact.Term;
import dev.engagement.rules.tree.AllOf;
import dev.engagement.rules.tree.AnyOf;
import dev.engagement.rules.tree.Binding;
import dev.engagement.rules.tree.Comparison;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Constant;
import dev.engagement.rules.tree.Containment;
import dev.engagement.rules.tree.FactPath;
import dev.engagement.rules.tree.Literal;
import dev.engagement.rules.tree.Membership;
import dev.engagement.rules.tree.Operand;
import dev.engagement.rules.tree.Truth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is the case where a condition does not hold. Stateless. */
final class ActualValues {
    private ActualValues() {}

    /** The facts that the condition looks at, with their values: {@code stage is 2-Scoping}. */
    static String of(Condition condition, Object fact, Names names) {
        Set<String> values = new LinkedHashSet<>();
        add(condition, fact, names, values);
        return String.join(", ", values);
    }

    private static void add(Condition condition, Object fact, Names names, Set<String> values) {
        if (condition instanceof Truth truth) {
            addProperty(truth.path(), fact, names, values);
        } else if (condition instanceof Comparison it) {
            addOperands(Stream.of(it.left(), it.right()), fact, names, values);
        } else if (condition instanceof Membership it) {
            addOperands(Stream.concat(Stream.of(it.left()), it.choices().stream()), fact, names, values);
        } else if (condition instanceof Containment it) {
            addOperands(Stream.of(it.set(), it.member()), fact, names, values);
        } else if (condition instanceof AnyOf any) {
            any.conditions().forEach(it -> add(it, fact, names, values));
        } else if (condition instanceof AllOf all) {
            all.conditions().stream()
                    .filter(it -> !Conditions.holds(it, fact, names))
                    .findFirst()
                    .ifPresent(it -> add(it, fact, names, values));
        } else {
            addOperands(Stream.of(((Binding) condition).path()), fact, names, values);
        }
    }

    private static void addOperands(Stream<Operand> operands, Object fact, Names names, Set<String> values) {
        operands.filter(it -> !(it instanceof Constant) && !(it instanceof Literal))
                .forEach(it -> values.add(it.text() + " is " + shown(Operands.valueOf(it, fact, names))));
    }

    /** A property is false; what says more is the fact that has it. */
    private static void addProperty(FactPath path, Object fact, Names names, Set<String> values) {
        int count = path.steps().size();
        List<FactPath.Step> before = path.steps().subList(0, Math.max(1, count - 1));
        String name = new FactPath(before, path.position()).text();
        values.add(name + " is " + shown(Operands.valueOf(before, fact, names)));
    }

    private static String shown(Object value) {
        if (value instanceof Term term) {
            return term.label();
        }
        if (value instanceof Text text) {
            return text.blank() ? "blank" : '"' + text.value() + '"';
        }
        if (value instanceof TimeSpan span) {
            return span.unknown() ? "unknown" : span.length().orElseThrow().toString();
        }
        if (value instanceof Count count) {
            return count.unknown() ? "unknown" : Integer.toString(count.value().orElseThrow());
        }
        if (value instanceof Collection<?> set) {
            return set.isEmpty()
                    ? "empty"
                    : set.stream().map(ActualValues::shown).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
