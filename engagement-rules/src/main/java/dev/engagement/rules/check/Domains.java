package dev.engagement.rules.check;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.interpret.Conditions;
import dev.engagement.rules.internal.interpret.FactDomains;
import dev.engagement.rules.internal.interpret.Names;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.RuleTree;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which values of single facts fulfil conditions. */
final class Domains {
    private final FactDomains domains;
    private final Map<Class<?>, Optional<QuestionType<?>>> questions = new HashMap<>();

    Domains(RuleTree tree) {
        this.domains = new FactDomains(tree.rules());
    }

    /** The values of a fact for which all conditions on it hold, or may; empty if its values cannot be listed. */
    Optional<List<Object>> satisfying(Class<?> type, String fact, List<Condition> conditions) {
        return domains.values(component(type, fact), conditions)
                .map(all -> all.stream()
                        .filter(value -> hold(type, Map.of(fact, value), conditions, true))
                        .toList());
    }

    /** Whether all conditions are sure to hold of a question, or of readings, of which these facts are known. */
    boolean surelyHold(Class<?> type, Map<String, Object> facts, List<Condition> conditions) {
        return hold(type, facts, conditions, false);
    }

    /** Whether all conditions can hold while nobody told a fact. */
    boolean canHoldWithout(Class<?> question, String fact, List<Condition> conditions) {
        Question<?> nothingKnown = question(question).orElseThrow().unknown();
        Object unknown = QuestionType.valueOf(nothingKnown, component(question, fact));
        return hold(question, Map.of(fact, unknown), conditions, true);
    }

    /** Somebody's fact model may refuse a value that no rule names: then nothing can be told. */
    private boolean hold(Class<?> type, Map<String, Object> facts, List<Condition> conditions, boolean otherwise) {
        try {
            Object whole = whole(type, facts);
            return conditions.stream().allMatch(it -> Conditions.holds(it, whole, Names.NONE));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return otherwise;
        }
    }

    private Object whole(Class<?> type, Map<String, Object> facts) {
        if (type == Readings.class) {
            Readings readings = Readings.DEFAULT;
            for (Object value : facts.values()) {
                readings = readings.with((Reading) value);
            }
            return readings;
        }
        return question(type).orElseThrow().with(facts);
    }

    private static RecordComponent component(Class<?> type, String fact) {
        return Stream.of(type.getRecordComponents())
                .filter(it -> it.getName().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    private Optional<QuestionType<?>> question(Class<?> type) {
        return questions.computeIfAbsent(type, Questions::type);
    }
}
