package dev.engagement.rules.internal.facts;

import dev.engagement.model.Count;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of values a fact has. Immutable.
 *
 * @param kind the kind
 * @param type the class of a value, or of a member of the set
 * @param set whether the fact is a set of such values
 */
public record FactType(Kind kind, Class<?> type, boolean set) {
    /** The kinds of values. */
    public enum Kind {
        /** Yes, no, or not known. */
        YES_NO,
        /** A word of a list that nobody can add to. */
        CLOSED,
        /** A word of a list that others may add to. */
        OPEN,
        /** A free text. */
        TEXT,
        /** A length of time. */
        TIME_SPAN,
        /** A number of things. */
        COUNT
    }

    /**
     * The type of a fact.
     *
     * @param fact the component of the question that holds it
     * @return its type
     * @throws IllegalArgumentException if a fact cannot be of this type
     */
    public static FactType of(RecordComponent fact) {
        return find(fact)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "The fact ("
                                        + fact.getDeclaringRecord().getSimpleName() + "." + fact.getName()
                                        + ") has a type ("
                                        + fact.getGenericType().getTypeName() + ") that a fact cannot have.\n"
                                        + "Maybe YesNo, an enum, a vocabulary type such as Role, Text, TimeSpan, Count, or a set of these."));
    }

    /**
     * The type of a fact, where a fact can be of it.
     *
     * @param fact the component of the question that holds it
     * @return its type; empty if a fact cannot be of it
     */
    public static Optional<FactType> find(RecordComponent fact) {
        Type type = fact.getGenericType();
        if (type instanceof Class<?> single) {
            return kindOf(single).map(kind -> new FactType(kind, single, false));
        }
        if (type instanceof ParameterizedType generic
                && generic.getRawType() == Set.class
                && generic.getActualTypeArguments()[0] instanceof Class<?> member) {
            return kindOf(member).map(kind -> new FactType(kind, member, true));
        }
        return Optional.empty();
    }

    private static Optional<Kind> kindOf(Class<?> type) {
        if (type == YesNo.class) {
            return Optional.of(Kind.YES_NO);
        } else if (type == Text.class) {
            return Optional.of(Kind.TEXT);
        } else if (type == TimeSpan.class) {
            return Optional.of(Kind.TIME_SPAN);
        } else if (type == Count.class) {
            return Optional.of(Kind.COUNT);
        } else if (!Choices.exist(type)) {
            return Optional.empty();
        }
        return Optional.of(type.isEnum() ? Kind.CLOSED : Kind.OPEN);
    }

    /**
     * Whether the values are words that can be listed.
     *
     * @return true for words, open or closed, and yes or no
     */
    public boolean words() {
        return kind == Kind.YES_NO || kind == Kind.CLOSED || kind == Kind.OPEN;
    }

    /**
     * The values that are known: all that there are, unless the kind is {@link Kind#OPEN}.
     *
     * @return the codes in the order of declaration; empty where values are no words
     */
    public List<String> codes() {
        return words() ? Choices.of(type).codes() : List.of();
    }

    /**
     * The words for people.
     *
     * @return the labels by code; empty where values are no words
     */
    public Map<String, String> labels() {
        return words() ? Choices.of(type).labels() : Map.of();
    }
}
