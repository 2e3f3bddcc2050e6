package dev.engagement.rules.scenario;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.tree.AllOf;
import dev.engagement.rules.tree.AnyOf;
import dev.engagement.rules.tree.Binding;
import dev.engagement.rules.tree.Comparison;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Containment;
import dev.engagement.rules.tree.FactPath;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Membership;
import dev.engagement.rules.tree.Operand;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the conditions of a rule that spoke, with the values of the facts that they look at. */
final class RuleConditions {
    private RuleConditions() {}

    /** A line a condition; patterns over what other rules said are shown as they stand. */
    static List<String> met(Rule rule, Question<?> question, Readings readings) {
        List<String> lines = new ArrayList<>();
        for (Pattern pattern : rule.patterns()) {
            if (pattern instanceof Match match && match.type().isInstance(question)) {
                addConditions(match, question, lines);
            } else if (pattern instanceof Match match && match.type() == Readings.class) {
                addConditions(match, readings, lines);
            } else {
                lines.add(pattern.text() + " holds (" + pattern.position() + ")");
            }
        }
        return lines.isEmpty() ? List.of("it has no condition") : lines;
    }

    private static void addConditions(Match match, Object fact, List<String> lines) {
        for (Condition condition : match.conditions()) {
            if (!(condition instanceof Binding)) {
                lines.add(condition.text() + " holds: " + values(condition, fact) + " (" + condition.position() + ")");
            }
        }
    }

    private static String values(Condition condition, Object fact) {
        Set<String> names = factsOf(condition).collect(Collectors.toCollection(LinkedHashSet::new));
        return names.stream()
                .filter(name -> ValueFields.of(fact.getClass()).names().contains(name))
                .map(name -> name + " is " + valueOf(fact, name))
                .collect(Collectors.joining(", "));
    }

    private static String valueOf(Object fact, String name) {
        Shape value = Shapes.of(ValueFields.read(fact, name));
        return value instanceof Shape.None ? "unknown" : value.yaml();
    }

    private static Stream<String> factsOf(Condition condition) {
        if (condition instanceof Truth truth) {
            return paths(truth.path());
        } else if (condition instanceof Comparison it) {
            return paths(it.left(), it.right());
        } else if (condition instanceof Membership it) {
            return paths(it.left());
        } else if (condition instanceof Containment it) {
            return paths(it.set(), it.member());
        } else if (condition instanceof AnyOf any) {
            return any.conditions().stream().flatMap(RuleConditions::factsOf);
        } else if (condition instanceof AllOf all) {
            return all.conditions().stream().flatMap(RuleConditions::factsOf);
        }
        return Stream.empty();
    }

    private static Stream<String> paths(Operand... operands) {
        return Stream.of(operands).filter(FactPath.class::isInstance).map(it -> ((FactPath) it).fact());
    }
}
