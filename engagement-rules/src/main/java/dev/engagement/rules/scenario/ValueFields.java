package dev.engagement.rules.scenario;

import dev.engagement.model.Question;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields of an answer by name: the components of a record, and its views, which are the public methods without
 * arguments that it declares itself and that no interface asks for. Immutable and safe for use by many threads.
 */
final class ValueFields {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode");

    private static final ClassValue<ValueFields> BY_TYPE = new ClassValue<>() {
        @Override
        protected ValueFields computeValue(Class<?> type) {
            return new ValueFields(type);
        }
    };

    private final Map<String, Method> byName = new LinkedHashMap<>();
    private final List<String> telling;

    private ValueFields(Class<?> type) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(it -> of(it).byName.forEach(byName::putIfAbsent));
            this.telling = List.copyOf(byName.keySet());
            return;
        }
        List<Method> components = components(type);
        List<Method> views = components.isEmpty() ? List.of() : views(type, components);
        Stream.concat(components.stream(), views.stream()).forEach(it -> byName.put(it.getName(), it));
        boolean sum = Question.Whole.Part.class.isAssignableFrom(type) && !views.isEmpty();
        this.telling = (sum ? views : components).stream().map(Method::getName).toList();
    }

    /** The fields of a type; none where it is neither a record nor a choice of records. */
    static ValueFields of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    private static List<Method> components(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .toList()
                : List.of();
    }

    private static List<Method> views(Class<?> type, List<Method> components) {
        return Stream.of(type.getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !Modifier.isStatic(it.getModifiers()))
                .filter(it -> it.getParameterCount() == 0 && !it.isSynthetic())
                .filter(it -> it.getReturnType() != void.class && it.getReturnType() != type)
                .filter(it -> !components.contains(it) && !OF_EVERY_OBJECT.contains(it.getName()))
                .filter(it -> !askedByInterface(type, it.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static boolean askedByInterface(Class<?> type, String method) {
        return Arrays.stream(type.getInterfaces())
                .flatMap(it -> Stream.of(it.getMethods()))
                .anyMatch(it -> it.getName().equals(method) && it.getParameterCount() == 0);
    }

    /** All names. */
    Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** The names of the fields that together tell all: the components, or the views of a sum of parts. */
    List<String> telling() {
        return telling;
    }

    /** The type of a field. */
    ValueType typeOf(String name) {
        Method accessor = byName.get(name);
        return accessor == null ? ValueType.of(Object.class) : ValueType.of(accessor.getGenericReturnType());
    }

    /** The value of a field. */
    static Object read(Object value, String name) {
        Method accessor = of(value.getClass()).byName.get(name);
        if (accessor == null) {
            throw new IllegalArgumentException("The value (" + value + ") has no field (" + name + ").");
        }
        try {
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "The field (" + name + ") of the value (" + value + ") cannot be read: " + e.getCause() + ".",
                    e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The field (" + name + ") cannot be read.", e);
        }
    }
}
