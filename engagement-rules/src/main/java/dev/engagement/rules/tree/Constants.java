package dev.engagement.rules.tree;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the constants of a type: those of an enum, and public static final fields of its own kind. Stateless. */
final class Constants {
    private Constants() {}

    static List<String> names(Class<?> type) {
        return fields(type).map(Field::getName).toList();
    }

    static Optional<Object> value(Class<?> type, String name) {
        return fields(type)
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .flatMap(Constants::read);
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.of(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()))
                .filter(field -> type.isAssignableFrom(field.getType()));
    }

    private static Optional<Object> read(Field field) {
        try {
            return Optional.ofNullable(field.get(null));
        } catch (IllegalAccessException | LinkageError e) {
            return Optional.empty(); // a constant that cannot be read does not exist for rules
        }
    }
}
