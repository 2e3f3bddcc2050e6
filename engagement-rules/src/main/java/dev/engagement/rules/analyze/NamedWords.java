package dev.engagement.rules.analyze;

import dev.engagement.model.Question;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.tree.Constant;
import dev.engagement.rules.tree.InsertFinding;
import dev.engagement.rules.tree.InsertMissing;
import dev.engagement.rules.tree.InsertNote;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.Stated;
import dev.engagement.rules.tree.Value;
import dev.engagement.rules.tree.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words that rules about one type of question name, and those that could stand in their place. Immutable. */
final class NamedWords {
    private static final int MOST_CONSTANTS = 3;
    private static final int MOST_VALUES = 4;
    private static final int MOST_FACTS = 2;

    private final Map<String, Constant> constants = new LinkedHashMap<>();
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Value> advice = new LinkedHashMap<>();
    private final List<String> facts;

    NamedWords(Class<? extends Question<?>> type, List<Rule> rules) {
        Set<String> missing = new LinkedHashSet<>();
        rules.stream()
                .flatMap(Nodes::in)
                .filter(Constant.class::isInstance)
                .map(Constant.class::cast)
                .forEach(it -> constants.putIfAbsent(it.text(), it));
        for (Rule rule : rules) {
            if (rule.consequence() instanceof InsertFinding it) {
                add(values, List.of(it.value()));
                add(advice, it.warnings());
                it.pending().forEach(fact -> missing.add(fact.value()));
            } else if (rule.consequence() instanceof InsertNote it) {
                add(advice, List.of(it.advice()));
            } else if (rule.consequence() instanceof InsertMissing it) {
                missing.add(it.fact().value());
            }
        }
        missing.addAll(QuestionType.of(type.asSubclass(Question.class)).facts());
        this.facts = List.copyOf(missing);
    }

    private static void add(Map<String, Value> words, Collection<Value> more) {
        more.stream()
                .filter(it -> Nodes.in(it).noneMatch(Variable.class::isInstance))
                .forEach(it -> words.putIfAbsent(it.text(), it));
    }

    /** Other constants of the type: the next one that a rule names, and more where the type has a fixed set of them. */
    Stream<Constant> others(Constant constant) {
        List<Constant> named = constants.values().stream()
                .filter(it -> it.type() == constant.type())
                .toList();
        Map<String, Constant> others = new LinkedHashMap<>();
        after(constant, named).stream().limit(1).forEach(it -> others.put(it.name(), it));
        Object[] all = constant.type().getEnumConstants();
        if (all != null) {
            for (Object each : all) {
                String name = ((Enum<?>) each).name();
                others.putIfAbsent(name, new Constant(constant.type(), name, each, constant.position()));
            }
        }
        others.remove(constant.name());
        return others.values().stream().limit(MOST_CONSTANTS);
    }

    /** Other answers that rules give. */
    Stream<Value> otherValues(Value value) {
        return after(value, values.values()).stream().limit(MOST_VALUES);
    }

    /** Another advice that rules give. */
    Stream<Value> otherAdvice(Value given) {
        return after(given, advice.values()).stream().limit(1);
    }

    /** Other facts, those first that rules say are missing. */
    Stream<Stated<String>> otherFacts(Stated<String> fact) {
        return facts.stream()
                .filter(it -> !it.equals(fact.value()))
                .limit(MOST_FACTS)
                .map(it -> new Stated<>(it, fact.position()));
    }

    /** A fact that rules say is missing, or else any. */
    String anyFact() {
        return facts.get(0);
    }

    /** The nodes after one of them, and then those before it. */
    private static <T extends Node> List<T> after(T node, Collection<T> nodes) {
        List<T> before = new ArrayList<>();
        List<T> after = new ArrayList<>();
        boolean seen = false;
        for (T each : nodes) {
            if (each.text().equals(node.text())) {
                seen = true;
            } else {
                (seen ? after : before).add(each);
            }
        }
        after.addAll(before);
        return after;
    }
}
