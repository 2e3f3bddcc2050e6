package dev.engagement.rules.internal.facts;

import dev.engagement.model.Question;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type of question: its name and its facts. Immutable.
 *
 * @param <Q> the type
 */
public final class QuestionType<Q extends Question<?>> {
    private final Class<Q> type;
    private final Constructor<Q> constructor;
    private final Map<String, RecordComponent> facts = new LinkedHashMap<>();
    private final Q unknown;

    private QuestionType(Class<Q> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("The question type (" + type.getName()
                    + ") is no record.\nMaybe declare it as: record " + type.getSimpleName() + "(…).");
        }
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            facts.put(component.getName(), component);
        }
        try {
            this.constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has a canonical constructor.", e);
        }
        this.unknown = with(Map.of());
    }

    /**
     * Looks at a type of question.
     *
     * @param <Q> the type
     * @param type the type, a record
     * @return what is known of it
     * @throws IllegalArgumentException if it is no record, or refuses null for a fact that is unknown
     */
    public static <Q extends Question<?>> QuestionType<Q> of(Class<Q> type) {
        return new QuestionType<>(type);
    }

    /**
     * The class.
     *
     * @return the record class
     */
    public Class<Q> type() {
        return type;
    }

    /**
     * The name of such questions.
     *
     * @return the name, such as {@code retention}
     */
    public String name() {
        return unknown.name();
    }

    /**
     * The facts in the order of their declaration.
     *
     * @return the names
     */
    public List<String> facts() {
        return List.copyOf(facts.keySet());
    }

    /**
     * The component that holds a fact.
     *
     * @param fact the name of the fact
     * @return the component, or empty if there is no such fact
     */
    public Optional<RecordComponent> component(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    /**
     * The question of which nothing is known.
     *
     * @return a question with every fact unknown
     */
    public Q unknown() {
        return unknown;
    }

    /**
     * Makes a question.
     *
     * @param known the facts that are known, by name, each of its component's type
     * @return the question, with every other fact unknown
     */
    public Q with(Map<String, ?> known) {
        List<@Nullable Object> values = new ArrayList<>();
        facts.keySet().forEach(fact -> values.add(known.get(fact)));
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "The question type (" + type.getName() + ") refuses " + known + ": " + e.getCause()
                            + ".\nMaybe its constructor should read null as unknown, with Facts.orUnknown.",
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record (" + type.getName() + ") cannot be made.", e);
        }
    }

    /**
     * Reads a fact.
     *
     * @param question a question of this type
     * @param fact the component that holds it
     * @return its value
     */
    public static Object valueOf(Question<?> question, RecordComponent fact) {
        try {
            fact.getAccessor().setAccessible(true);
            return fact.getAccessor().invoke(question);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The fact (" + fact.getName() + ") cannot be read.", e);
        }
    }
}
