package dev.engagement.rules.json;

import dev.engagement.model.Question;
import dev.engagement.rules.internal.facts.FactValues;
import dev.engagement.rules.internal.facts.QuestionType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes questions as JSON, so that {@link QuestionReader} reads equal ones. Facts that are not known are left out; the
 * others stand in the order of their declaration, words by their code. Stateless.
 */
public final class QuestionWriter {
    private QuestionWriter() {}

    /**
     * Writes a question.
     *
     * @param id the id of the case; left out if empty
     * @param question the question
     * @return one line of JSON, without its line end
     * @throws IllegalStateException if the library that writes JSON is not on the class path
     */
    public static String write(String id, Question<?> question) {
        JsonLibraries.requireJson("Writing JSON");
        Map<String, Object> object = new LinkedHashMap<>();
        if (!id.isEmpty()) {
            object.put("id", id);
        }
        object.put("question", question.name());
        object.put("facts", facts(question));
        return JsonText.compact(object);
    }

    /**
     * The facts of a question that are known.
     *
     * @param question the question
     * @return by name, in the order of their declaration: texts, numbers, lists and objects as JSON has them
     */
    public static Map<String, Object> facts(Question<?> question) {
        QuestionType<?> type = QuestionType.of(typeOf(question));
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String fact : type.facts()) {
            Object value = QuestionType.valueOf(question, type.component(fact).orElseThrow());
            Object unknown =
                    QuestionType.valueOf(type.unknown(), type.component(fact).orElseThrow());
            @Nullable Object raw = value.equals(unknown) ? null : FactValues.raw(value);
            if (raw != null) {
                facts.put(fact, raw);
            }
        }
        return facts;
    }

    /** The class of a question is a class of questions. */
    @SuppressWarnings("unchecked")
    private static Class<? extends Question<?>> typeOf(Question<?> question) {
        return (Class<? extends Question<?>>) question.getClass();
    }
}
