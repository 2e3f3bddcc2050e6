package dev.engagement.rules.scenario;

import dev.engagement.model.Advice;
import dev.engagement.model.Count;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.fact.Term;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What kind of value an answer, or a field of it, is: what a scenario may write there. Immutable.
 *
 * @param kind the kind
 * @param type the class of a value, of a member of a list, or of a value that may be absent
 * @param inner what members, or a value that may be absent, are; null for other kinds
 */
record ValueType(Kind kind, Class<?> type, @Nullable ValueType inner) {
    /** The kinds of values. */
    enum Kind {
        /** An enum or a term of a vocabulary. */
        WORD,
        /** Something said to a person, by its code. */
        ADVICE,
        TRUTH,
        NUMBER,
        /** A fact that is neither a word nor a set. */
        TEXT,
        SPAN,
        COUNT,
        STRING,
        MANY,
        MAYBE,
        /** A record, or one of several records. */
        FIELDS,
        /** Nothing is known before there is a value. */
        ANYTHING
    }

    private static final ValueType ANYTHING = new ValueType(Kind.ANYTHING, Object.class, null);

    /** The type of the answers to a type of question. */
    static ValueType answerOf(Class<?> question) {
        for (Class<?> type = question; type != null; type = type.getSuperclass()) {
            for (Type implemented : type.getGenericInterfaces()) {
                if (implemented instanceof ParameterizedType generic
                        && generic.getRawType() instanceof Class<?> kind
                        && Question.class.isAssignableFrom(kind)) {
                    return of(generic.getActualTypeArguments()[0]);
                }
            }
        }
        return ANYTHING;
    }

    static ValueType of(Type type) {
        if (type instanceof Class<?> single) {
            return ofClass(single);
        } else if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        } else if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            if (Collection.class.isAssignableFrom(raw)) {
                return new ValueType(Kind.MANY, raw, of(generic.getActualTypeArguments()[0]));
            } else if (raw == Optional.class) {
                return new ValueType(Kind.MAYBE, raw, of(generic.getActualTypeArguments()[0]));
            }
            return ofClass(raw);
        }
        return ANYTHING;
    }

    private static ValueType ofClass(Class<?> type) {
        return type == OptionalInt.class
                ? new ValueType(Kind.MAYBE, type, new ValueType(Kind.NUMBER, Integer.class, null))
                : new ValueType(kindOf(type), type, null);
    }

    private static Kind kindOf(Class<?> type) {
        if (Advice.class.isAssignableFrom(type)) {
            return Kind.ADVICE;
        } else if (type.isEnum() || (Term.class.isAssignableFrom(type) && !type.isInterface())) {
            return Kind.WORD;
        } else if (type == boolean.class || type == Boolean.class) {
            return Kind.TRUTH;
        } else if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != char.class)) {
            return Kind.NUMBER;
        } else if (type == Text.class) {
            return Kind.TEXT;
        } else if (type == TimeSpan.class) {
            return Kind.SPAN;
        } else if (type == Count.class) {
            return Kind.COUNT;
        } else if (CharSequence.class.isAssignableFrom(type)) {
            return Kind.STRING;
        }
        return type.isRecord() || type.isSealed() ? Kind.FIELDS : Kind.ANYTHING;
    }

    /** What members, or a value that may be absent, are. */
    ValueType element() {
        return inner == null ? ANYTHING : inner;
    }
}
