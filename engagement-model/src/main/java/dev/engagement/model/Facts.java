package dev.engagement.model;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
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

    @SuppressWarnings("unchecked") // nobody can add to a settled set, so it is also one of a wider type
    static <T> Set<T> copyOf(Collection<? extends T> members) {
        if (members.isEmpty()) {
            return Set.of();
        }
        if (members instanceof Settled<?>) {
            return (Set<T>) members;
        }
        List<T> sorted = new ArrayList<>(members);
        sortNaturally(sorted);
        return new Settled<>(sorted);
    }

    /** Sorts members of one comparable type; those of several types, or of none that is comparable, keep their order. */
    static <T> void sortNaturally(List<T> members) {
        if (members.size() < 2) {
            return;
        }
        Class<?> first = comparableType(members.get(0));
        for (T member : members) {
            if (!(member instanceof Comparable) || comparableType(member) != first) {
                return;
            }
        }
        members.sort(null);
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

    /** A set that nobody can change, already in its order: copies of copies are the same set. */
    private static final class Settled<T> extends AbstractSet<T> {
        private final Set<T> members;
        private final int hash;

        Settled(List<T> members) {
            this.members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
            this.hash = this.members.hashCode();
        }

        @Override
        public Iterator<T> iterator() {
            return members.iterator();
        }

        @Override
        public boolean contains(@Nullable Object member) {
            return members.contains(member);
        }

        @Override
        public int size() {
            return members.size();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other == this || members.equals(other);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
