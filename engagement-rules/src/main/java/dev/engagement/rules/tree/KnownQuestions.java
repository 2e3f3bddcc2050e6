package dev.engagement.rules.tree;

import dev.engagement.model.Question;
import dev.engagement.rules.internal.facts.QuestionType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of the questions that a rule set speaks of: those it imports, and those that they ask. */
final class KnownQuestions {
    private final Map<String, Class<?>> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Optional<String>> names = new LinkedHashMap<>();

    /** Adds a question and all narrower ones; other types are left out. */
    void add(Class<?> type) {
        boolean question = Question.class.isAssignableFrom(type) && type.isRecord();
        if (question && !names.containsKey(type)) {
            nameOf(type).ifPresent(name -> byName.putIfAbsent(name, type));
            FactTypes.projections(type).forEach(it -> add(it.getReturnType()));
        }
    }

    Set<String> all() {
        return byName.keySet();
    }

    /** Each question by its name. */
    Map<String, Class<?>> byName() {
        return Map.copyOf(byName);
    }

    Optional<Class<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The name that questions of a type give themselves: asked of one with all facts unknown. */
    Optional<String> nameOf(Class<?> type) {
        return names.computeIfAbsent(type, KnownQuestions::askForName);
    }

    private static Optional<String> askForName(Class<?> type) {
        try {
            return Optional.of(QuestionType.of(type.asSubclass(Question.class)).name());
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty(); // a question that does not take unknown facts has no name for us
        }
    }
}
