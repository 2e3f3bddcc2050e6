package dev.engagement.rules.check;

import dev.engagement.model.Question;
import dev.engagement.rules.internal.facts.QuestionType;
import java.util.Optional;

/** What is known of types of questions. Stateless. */
final class Questions {
    private Questions() {}

    /** The type as one of questions; empty for other types, and for questions that refuse unknown facts. */
    static Optional<QuestionType<?>> type(Class<?> type) {
        if (!Question.class.isAssignableFrom(type) || !type.isRecord()) {
            return Optional.empty();
        }
        try {
            return Optional.of(QuestionType.of(type.asSubclass(Question.class)));
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty(); // the test of the question's own module tells it
        }
    }

    static Optional<String> name(Class<?> type) {
        return type(type).map(QuestionType::name);
    }
}
