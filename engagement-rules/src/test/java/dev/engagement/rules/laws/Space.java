package dev.engagement.rules.laws;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every combination of the facts of a record, or of its switches: numbered, so that a range of them can be taken, in
 * parallel and in the same order each time. Immutable.
 *
 * @param <R> the record
 */
final class Space<R extends Record> {
    private static final List<@Nullable Object> NOT_GIVEN = Arrays.asList((Object) null);

    private final Constructor<R> constructor;
    private final Map<String, RecordComponent> components;
    private final Map<String, List<? extends @Nullable Object>> values;

    private Space(
            Constructor<R> constructor,
            Map<String, RecordComponent> components,
            Map<String, List<? extends @Nullable Object>> values) {
        this.constructor = constructor;
        this.components = components;
        this.values = values;
    }

    /** All combinations of all values. */
    static <R extends Record> Space<R> of(Class<R> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        Map<String, List<? extends @Nullable Object>> values = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component);
            values.put(component.getName(), Values.of(component));
        }
        try {
            return new Space<>(
                    type.getDeclaredConstructor(components.values().stream()
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new)),
                    components,
                    values);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has a canonical constructor.", e);
        }
    }

    /** The combinations of these facts, with all others not given. */
    Space<R> varying(String... facts) {
        Map<String, List<? extends @Nullable Object>> fewer = new LinkedHashMap<>();
        values.forEach((fact, all) -> fewer.put(fact, Arrays.asList(facts).contains(fact) ? all : NOT_GIVEN));
        require(Arrays.asList(facts));
        return new Space<>(constructor, components, fewer);
    }

    /** The combinations in which a fact takes these values only. */
    Space<R> with(String fact, Collection<?> only) {
        require(List.of(fact));
        Map<String, List<? extends @Nullable Object>> fewer = new LinkedHashMap<>(values);
        fewer.put(fact, List.copyOf(only));
        return new Space<>(constructor, components, fewer);
    }

    private void require(Collection<String> facts) {
        if (!values.keySet().containsAll(facts)) {
            throw new IllegalArgumentException("Among " + facts + " is one that is not of " + values.keySet() + ".");
        }
    }

    /** How many combinations there are. */
    long size() {
        return values.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    /** All combinations, in parallel. */
    Stream<R> all() {
        return LongStream.range(0, size()).parallel().mapToObj(this::at);
    }

    /** Some of the combinations, all equally likely, in parallel; the same ones for the same seed. */
    Stream<R> some(long number, long seed) {
        return LongStream.range(0, number).parallel().mapToObj(i -> random(new SplittableRandom(seed + i)));
    }

    /** One of the combinations. */
    R random(SplittableRandom random) {
        List<@Nullable Object> chosen = new ArrayList<>(values.size());
        values.values().forEach(it -> chosen.add(any(it, random)));
        return make(chosen);
    }

    /** Any member of a list, all equally likely. */
    static <T extends @Nullable Object> T any(List<? extends T> members, SplittableRandom random) {
        return members.get(random.nextInt(members.size()));
    }

    private R at(long index) {
        List<@Nullable Object> chosen = new ArrayList<>(values.size());
        long rest = index;
        for (List<? extends @Nullable Object> it : values.values()) {
            chosen.add(it.get((int) (rest % it.size())));
            rest /= it.size();
        }
        return make(chosen);
    }

    /** The record of these values. */
    R of(Function<String, @Nullable Object> valueOf) {
        List<@Nullable Object> chosen = new ArrayList<>(components.size());
        components.keySet().forEach(fact -> chosen.add(valueOf.apply(fact)));
        return make(chosen);
    }

    /** The names of the facts. */
    Collection<String> facts() {
        return components.keySet();
    }

    /** The values of a fact in this space, without the one that means unknown. */
    List<?> knownValues(String fact) {
        return Values.of(component(fact)).stream()
                .filter(value -> !Values.unknown(value))
                .toList();
    }

    /** The record of which nothing is given. */
    R nothingGiven() {
        return make(Arrays.asList(new @Nullable Object[components.size()]));
    }

    /** What a record says of a fact. */
    Object valueOf(R given, String fact) {
        try {
            return component(fact).getAccessor().invoke(given);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The fact (" + fact + ") cannot be read.", e);
        }
    }

    /** Whether a record says something of a fact. */
    boolean knows(R given, String fact) {
        return !Values.unknown(valueOf(given, fact));
    }

    /** The same record with another value of one fact, or without it. */
    R changed(R given, String fact, @Nullable Object value) {
        return of(it -> it.equals(fact) ? value : valueOf(given, it));
    }

    private RecordComponent component(String fact) {
        RecordComponent component = components.get(fact);
        if (component == null) {
            throw new IllegalArgumentException("There is no fact (" + fact + ") among " + components.keySet() + ".");
        }
        return component;
    }

    private R make(List<? extends @Nullable Object> chosen) {
        try {
            return constructor.newInstance(chosen.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record cannot be made of " + chosen + ".", e);
        }
    }
}
