package dev.engagement.rules.tree;

import dev.engagement.model.Question;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    Optional<Class<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The name that questions of a type give themselves: asked of one with all facts unknown. */
    Optional<String> nameOf(Class<?> type) {
        return names.computeIfAbsent(type, KnownQuestions::askForName);
    }

    private static Optional<String> askForName(Class<?> type) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        try {
            Class<?>[] components = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            Object[] unknown = Stream.of(components).map(KnownQuestions::unknown).toArray();
            return Optional.of(((Question<?>) constructor.newInstance(unknown)).name());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return Optional.empty(); // a question that does not take unknown facts has no name for us
        }
    }

    /** Null, or zero or false where null cannot be: records of facts turn null into unknown. */
    @SuppressWarnings("NullAway") // an element of a new array of references is null on purpose
    private static Object unknown(Class<?> type) {
        return Array.get(Array.newInstance(type, 1), 0);
    }
}
