package dev.engagement.rules.scenario;

import dev.engagement.model.Advice;
import dev.engagement.model.Count;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.fact.OpenTerm;
import dev.engagement.model.fact.Term;
import dev.engagement.rules.internal.facts.Choices;
import dev.engagement.rules.internal.facts.FactValues;
import dev.engagement.rules.scenario.Shape.Fields;
import dev.engagement.rules.scenario.Shape.Members;
import dev.engagement.rules.scenario.Shape.None;
import dev.engagement.rules.scenario.Shape.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees actual values as scenario files spell them. */
final class Shapes {
    private Shapes() {}

    /** All of a value, as far as it tells: of a plan each view, else without fields that say nothing. */
    static Shape of(@Nullable Object value) {
        return of(value, null);
    }

    /** An answer as scenario files spell it: of a part of a whole only what it says. */
    static String words(Object answer) {
        Shape shape = of(answer);
        boolean part = answer instanceof Question.Whole.Part<?> && shape instanceof Fields;
        return (part ? ((Fields) shape).withoutEmpty() : shape).yaml();
    }

    /** A value with the fields that an expected one names, for comparing the two. */
    static Shape like(@Nullable Object value, Shape expected) {
        return of(value, expected);
    }

    private static Shape of(@Nullable Object value, @Nullable Shape expected) {
        if (value == null
                || value.equals(TimeSpan.UNKNOWN)
                || value.equals(Count.UNKNOWN)
                || value.equals(Text.BLANK)) {
            return new None();
        } else if (value instanceof Optional<?> maybe) {
            return of(maybe.orElse(null), expected);
        } else if (value instanceof OptionalInt maybe) {
            return maybe.isPresent() ? Word.of(String.valueOf(maybe.getAsInt())) : new None();
        } else if (value instanceof Collection<?> members) {
            return membersOf(members, expected);
        } else if (value.getClass().isRecord() && isComposed(value)) {
            return fieldsOf(value, expected);
        }
        return wordOf(value);
    }

    private static boolean isComposed(Object value) {
        return ValueType.of(value.getClass()).kind() == ValueType.Kind.FIELDS;
    }

    private static Word wordOf(Object value) {
        if (value instanceof Advice advice) {
            return Word.ofCode(advice.code());
        } else if (value instanceof OpenTerm<?> term
                && Choices.of(term.getClass()).find(term.code()).isEmpty()) {
            return Word.ofCoined(term.code());
        } else if (value instanceof Term || value instanceof Enum<?>) {
            return Word.ofCode(FactValues.codeOf(value));
        } else if (value instanceof Number number) {
            return Word.of(canonical(number.toString()));
        } else if (value instanceof Text text) {
            return Word.of(text.value());
        } else if (value instanceof TimeSpan span) {
            return Word.of(String.valueOf(span.length().orElseThrow()));
        } else if (value instanceof Count count) {
            return Word.of(String.valueOf(count.value().orElseThrow()));
        }
        return Word.of(String.valueOf(value));
    }

    /** One spelling of equal numbers; a text that is no number stays as it is. */
    static String canonical(String number) {
        try {
            BigDecimal value = new BigDecimal(number);
            return Math.abs(value.scale()) > 100
                    ? number
                    : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private static Shape membersOf(Collection<?> members, @Nullable Shape expected) {
        Shape pattern = expected instanceof Members list ? commonPattern(list) : null;
        List<Shape> shapes = new ArrayList<>();
        members.forEach(member -> shapes.add(of(member, pattern)));
        return new Members(shapes);
    }

    /** Members of a list are compared with each other, so each is seen with all fields that any names. */
    private static @Nullable Shape commonPattern(Members list) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (Shape member : list.members()) {
            if (member instanceof Fields named) {
                named.fields().forEach((name, value) -> fields.merge(name, value, Shapes::either));
            }
        }
        return fields.isEmpty() ? null : new Fields(fields);
    }

    private static Shape either(Shape one, Shape other) {
        if (one instanceof Members first && other instanceof Members second) {
            List<Shape> all = new ArrayList<>(first.members());
            all.addAll(second.members());
            return new Members(all);
        } else if (one instanceof Fields first && other instanceof Fields second) {
            Map<String, Shape> all = new LinkedHashMap<>(first.fields());
            second.fields().forEach((name, value) -> all.merge(name, value, Shapes::either));
            return new Fields(all);
        }
        return one instanceof Word || one instanceof None ? other : one;
    }

    private static Shape fieldsOf(Object value, @Nullable Shape expected) {
        ValueFields known = ValueFields.of(value.getClass());
        Set<String> names = new LinkedHashSet<>(known.telling());
        if (expected instanceof Fields named) {
            names = new LinkedHashSet<>(named.fields().keySet());
            names.retainAll(known.names());
        }
        boolean everyField = expected != null || value instanceof Question.Whole.Part<?>;
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (String name : names) {
            Shape pattern = expected instanceof Fields named ? named.fields().get(name) : null;
            Object field = ValueFields.read(value, name);
            Shape shape = of(field, pattern);
            if (everyField || !(shape instanceof None || field.equals(TimeLimit.NONE_STATED))) {
                fields.put(name, shape);
            }
        }
        return new Fields(fields);
    }
}
