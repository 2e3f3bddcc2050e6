package dev.engagement.rules.laws;

import dev.engagement.model.Count;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.fact.OpenTerm;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that a fact can take, as far as any rule can tell them apart. */
final class Values {
    /** Nothing, keywords, a loose sentence and a sentence: one text of each form. */
    static final List<Text> TEXTS = List.of(
            Text.BLANK,
            Text.of("budget; speed"),
            Text.of("releases wait for weeks"),
            Text.of("Releases wait for weeks."));

    /** Lengths on both sides of every limit that a rule names, and at it. */
    static final List<TimeSpan> SPANS = Stream.concat(
                    Stream.of(TimeSpan.UNKNOWN, TimeSpan.ofHours(0)),
                    Stream.of(48, 96, 5 * 24, 7 * 24)
                            .flatMap(limit -> Stream.of(limit - 1, limit, limit + 1))
                            .map(TimeSpan::ofHours))
            .toList();

    /** Not known, and numbers at and around those that rules name. */
    static final List<Count> COUNTS = Stream.concat(
                    Stream.of(Count.UNKNOWN),
                    Stream.of(0, 1, 2, 3, 4, 5, 6, 14, 15, 30, 31).map(Count::of))
            .toList();

    private static final String COINED = "coined-by-somebody";

    private Values() {}

    /** Every value of a fact; the one that means unknown among them. */
    static List<?> of(RecordComponent fact) {
        return fact.getType() == Set.class
                ? subsets(List.of(((Class<?>) ((ParameterizedType) fact.getGenericType()).getActualTypeArguments()[0])
                        .getEnumConstants()))
                : ofType(fact.getType());
    }

    /** Whether the value says nothing of the fact. */
    static boolean unknown(Object value) {
        if (value instanceof Set<?> set) {
            return set.isEmpty();
        }
        if (value instanceof Text text) {
            return text.blank();
        }
        if (value instanceof TimeSpan span) {
            return span.unknown();
        }
        if (value instanceof Count count) {
            return count.unknown();
        }
        return value instanceof OpenTerm<?> term ? term.unknown() : value instanceof Enum<?> it && isUnknown(it);
    }

    /** The constants of an open vocabulary, and one term that is none of them. */
    static <T extends OpenTerm<T>> List<T> termsOf(Class<T> type) {
        List<T> terms = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                terms.add(type.cast(read(field)));
            }
        }
        terms.add(type.cast(coined(type)));
        return terms;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a type of facts is an enum, a Text or an open vocabulary
    private static List<?> ofType(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == Text.class) {
            return TEXTS;
        }
        if (type == TimeSpan.class) {
            return SPANS;
        }
        if (type == Count.class) {
            return COUNTS;
        }
        if (OpenTerm.class.isAssignableFrom(type)) {
            return termsOf((Class) type);
        }
        throw new IllegalArgumentException("Nobody said which values a fact of type " + type.getName() + " takes.");
    }

    private static boolean isUnknown(Enum<?> constant) {
        return constant.name().equals("UNKNOWN");
    }

    private static List<Set<?>> subsets(List<?> members) {
        List<Set<?>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << members.size(); bits++) {
            Set<Object> subset = new LinkedHashSet<>();
            for (int i = 0; i < members.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    subset.add(members.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static @Nullable Object read(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object coined(Class<?> type) {
        try {
            return type.getMethod("of", String.class).invoke(null, COINED);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " has no method of(String).", e);
        }
    }
}
