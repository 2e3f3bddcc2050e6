package dev.engagement.model.fact;

import dev.engagement.model.ModelClasses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of this package, for tests that hold for all of them. */
final class FactTypes {
    static final List<OpenType<?>> OPEN = List.of(
            new OpenType<>(Role.class, Role::of),
            new OpenType<>(Need.class, Need::of),
            new OpenType<>(Activity.class, Activity::of),
            new OpenType<>(Region.class, Region::of),
            new OpenType<>(SubRegion.class, SubRegion::of),
            new OpenType<>(Segment.class, Segment::of),
            new OpenType<>(PartnerKind.class, PartnerKind::of));

    /** The closed vocabularies that questions use. */
    static final List<Class<? extends Term>> CLOSED =
            closed(facts().map(RecordComponent::getGenericType).map(FactTypes::memberOf));

    /** Types that are used as sets, whose unknown is the empty set. */
    static final Set<Class<? extends Term>> SETS = Set.copyOf(closed(facts().filter(it -> it.getType() == Set.class)
            .map(RecordComponent::getGenericType)
            .map(FactTypes::memberOf)));

    private static Stream<RecordComponent> facts() {
        return ModelClasses.questions().stream().flatMap(it -> Stream.of(it.getRecordComponents()));
    }

    private static Type memberOf(Type type) {
        return type instanceof ParameterizedType set ? set.getActualTypeArguments()[0] : type;
    }

    private static List<Class<? extends Term>> closed(Stream<Type> types) {
        return types.distinct()
                .filter(Class.class::isInstance)
                .map(it -> (Class<?>) it)
                .filter(it -> it.isEnum() && it.getPackageName().equals(FactTypes.class.getPackageName()))
                .<Class<? extends Term>>map(it -> it.asSubclass(Term.class))
                .toList();
    }

    /** An open vocabulary and its door. */
    record OpenType<T extends OpenTerm<T>>(Class<T> type, Function<String, T> of) {}

    private FactTypes() {}

    static Stream<Class<? extends Term>> all() {
        return Stream.concat(OPEN.stream().map(OpenType::type), CLOSED.stream());
    }

    static <T extends Term> Set<T> constantsThat(Class<T> type, Predicate<T> predicate) {
        return Vocabulary.of(type).terms().stream().filter(predicate).collect(Collectors.toSet());
    }
}
