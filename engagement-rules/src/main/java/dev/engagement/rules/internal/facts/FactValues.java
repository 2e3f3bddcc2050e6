package dev.engagement.rules.internal.facts;

import dev.engagement.model.Count;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.fact.Term;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the value of a fact into what a file says of it: the reverse of {@link FactReader}. Stateless.
 */
public final class FactValues {
    /** The key of the words of a text whose form is given. */
    static final String TEXT = "text";
    /** The key of the form of a text. */
    static final String FORM = "form";

    private FactValues() {}

    /**
     * The raw value of a fact.
     *
     * @param value the value of a fact
     * @return a text, a number, a list of these, an object for a text whose form was judged by another, or null for a
     *     number, length or text that is not known; the code of a word, also of {@code unknown}
     * @throws IllegalArgumentException if no fact has such a value
     */
    public static @Nullable Object raw(Object value) {
        if (value instanceof Term || value instanceof Enum<?>) {
            return Choices.codeOf(value);
        } else if (value instanceof Text text) {
            return rawText(text);
        } else if (value instanceof TimeSpan span) {
            return span.length().map(Object::toString).orElse(null);
        } else if (value instanceof Count count) {
            return count.unknown() ? null : count.value().getAsInt();
        } else if (value instanceof Collection<?> members) {
            return members.stream().map(FactValues::raw).toList();
        }
        throw new IllegalArgumentException("The value (" + value + ") of type ("
                + value.getClass().getName() + ") is not one that a fact can have.");
    }

    private static @Nullable Object rawText(Text text) {
        if (text.blank()) {
            return null;
        } else if (text.equals(Text.of(text.value()))) {
            return text.value();
        }
        Map<String, Object> formed = new LinkedHashMap<>();
        formed.put(TEXT, text.value());
        formed.put(FORM, codeOf(text.form()));
        return formed;
    }

    /**
     * The stable name of a word.
     *
     * @param word a term or a constant of an enum
     * @return its code, in lower case with hyphens
     */
    public static String codeOf(Object word) {
        return Choices.codeOf(word);
    }
}
