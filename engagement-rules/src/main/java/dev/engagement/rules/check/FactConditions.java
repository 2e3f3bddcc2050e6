package dev.engagement.rules.check;

import dev.engagement.model.Readings;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.tree.AllOf;
import dev.engagement.rules.tree.Binding;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.FactPath;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Variable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conditions on a question, or on the readings, by the one fact that each looks at. Immutable.
 *
 * @param type what the conditions look at
 * @param byFact the conditions on each fact, in the order of the rule
 * @param exact whether these are all: no condition looks at several facts, at derived ones, or at given names
 */
record FactConditions(Class<?> type, Map<String, List<Condition>> byFact, boolean exact) {
    /** The conditions of a pattern; empty if it looks at something else than a question or the readings. */
    static Optional<FactConditions> of(Match match) {
        if (match.type() != Readings.class && Questions.type(match.type()).isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Condition>> byFact = new LinkedHashMap<>();
        boolean exact = true;
        for (Condition condition :
                match.conditions().stream().flatMap(FactConditions::flat).toList()) {
            Optional<String> fact = fact(match.type(), condition);
            fact.ifPresent(
                    it -> byFact.computeIfAbsent(it, any -> new ArrayList<>()).add(condition));
            exact &= fact.isPresent();
        }
        return Optional.of(new FactConditions(match.type(), byFact, exact));
    }

    /** What all must hold anyhow; a binding always holds. */
    private static Stream<Condition> flat(Condition condition) {
        if (condition instanceof Binding) {
            return Stream.empty();
        }
        return condition instanceof AllOf all
                ? all.conditions().stream().flatMap(FactConditions::flat)
                : Stream.of(condition);
    }

    private static Optional<String> fact(Class<?> type, Condition condition) {
        if (Nodes.in(condition).anyMatch(Variable.class::isInstance)) {
            return Optional.empty();
        }
        Set<String> facts = Nodes.in(condition)
                .filter(FactPath.class::isInstance)
                .map(it -> ((FactPath) it).fact())
                .collect(Collectors.toSet());
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(it -> facts.equals(Set.of(it)))
                .findFirst();
    }
}
