package dev.engagement.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Helps questions of one's own to keep their promises: no nulls, defensive copies, and an order that does not depend on
 * the machine. Stateless.
 */
public final class Facts {
    private static final ClassValue<Set<String>> NAMES = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            return type.isRecord()
                    ? Stream.of(type.getRecordComponents())
                            .map(component -> component.getName())
                            .collect(Collectors.toCollection(LinkedHashSet::new))
                    : Set.of();
        }
    };

    private Facts() {}

    /**
     * The fact, or the value that means unknown.
     *
     * @param <T> the type of the fact
     * @param fact the fact, or null
     * @param unknown the value that means unknown
     * @return one of the two
     */
    public static <T> T orUnknown(@Nullable T fact, T unknown) {
        return fact == null ? unknown : fact;
    }

    /**
     * The fact, or {@link YesNo#UNKNOWN}.
     *
     * @param fact the fact, or null
     * @return never null
     */
    public static YesNo orUnknown(@Nullable YesNo fact) {
        return orUnknown(fact, YesNo.UNKNOWN);
    }

    /**
     * The text, or a blank one.
     *
     * @param fact the fact, or null
     * @return never null
     */
    public static Text orBlank(@Nullable Text fact) {
        return orUnknown(fact, Text.BLANK);
    }

    /**
     * A copy of the set that nobody can change, or an empty one; in natural order where the members have one.
     *
     * @param <T> the type of the members
     * @param facts the set, or null
     * @return never null
     */
    public static <T> Set<T> orEmpty(@Nullable Collection<? extends T> facts) {
        return facts == null ? Set.of() : copyOf(facts);
    }

    static <T> Set<T> copyOf(Collection<? extends T> members) {
        if (members.isEmpty()) {
            return Set.of();
        }
        List<T> sorted = new ArrayList<>(members);
        if (sorted.stream().allMatch(member -> member instanceof Comparable)) {
            sortNaturally(sorted);
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
    }

    /** Values of one type that is comparable are compared with one another; mixed types keep their order. */
    @SuppressWarnings("unchecked")
    static <T> void sortNaturally(List<T> members) {
        boolean oneType = members.stream().map(Facts::comparableType).distinct().count() == 1;
        if (oneType) {
            members.sort((one, other) -> ((Comparable<Object>) one).compareTo(other));
        }
    }

    private static Class<?> comparableType(Object member) {
        return member instanceof Enum<?> constant ? constant.getDeclaringClass() : member.getClass();
    }

    static void requireFact(Question<?> question, String fact) {
        Set<String> names = NAMES.get(question.getClass());
        if (!names.contains(fact)) {
            throw new IllegalArgumentException("The question (" + question.name() + ") has no fact (" + fact
                    + ").\nMaybe one of: " + String.join(", ", names) + ".");
        }
    }
}
