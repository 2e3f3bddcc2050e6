package dev.engagement.model.fact;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All constants of a type of term, found by any of their names without regard to case, blanks, {@code -} and {@code _}.
 * Immutable and safe for use by many threads.
 *
 * @param <T> the type of the terms
 */
public final class Vocabulary<T extends Term> {
    private final Class<T> type;
    private final List<T> terms;
    private final Map<String, T> byName;

    private Vocabulary(Class<T> type, List<T> terms) {
        this.type = type;
        this.terms = List.copyOf(terms);
        this.byName = new LinkedHashMap<>();
        for (T term : terms) {
            for (String name : term.names().all()) {
                T before = byName.putIfAbsent(folded(name), term);
                if (before != null && !before.equals(term)) {
                    throw new IllegalStateException("The name (" + name + ") stands for two terms of "
                            + type.getSimpleName() + ": " + before.code() + " and " + term.code() + ".");
                }
            }
        }
    }

    /**
     * The vocabulary of a type: the constants of an enum, or the public constants of an open type.
     *
     * @param <T> the type of the terms
     * @param type the type
     * @return its vocabulary
     * @throws IllegalStateException if one name stands for two terms
     */
    public static <T extends Term> Vocabulary<T> of(Class<T> type) {
        return new Vocabulary<>(type, type.isEnum() ? List.of(type.getEnumConstants()) : publicConstants(type));
    }

    private static <T extends Term> List<T> publicConstants(Class<T> type) {
        List<T> constants = new ArrayList<>();
        Stream.of(type.getFields())
                .filter(field -> field.getType() == type && Modifier.isStatic(field.getModifiers()))
                .forEach(field -> {
                    try {
                        constants.add(type.cast(field.get(null)));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException("The constant (" + field + ") cannot be read.", e);
                    }
                });
        return constants;
    }

    /**
     * The type of the terms.
     *
     * @return the type
     */
    public Class<T> type() {
        return type;
    }

    /**
     * All terms in the order of their declaration.
     *
     * @return the terms
     */
    public List<T> terms() {
        return terms;
    }

    /**
     * Finds a term by any of its names.
     *
     * @param name a code, label or alias
     * @return the term, or empty if no term has this name
     */
    public Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(folded(name)));
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.codePoints()
                .filter(point -> !Character.isWhitespace(point) && point != '-' && point != '_')
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
