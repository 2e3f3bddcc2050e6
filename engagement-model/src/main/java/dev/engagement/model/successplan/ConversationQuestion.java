package dev.engagement.model.successplan;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.ConversationFocus;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * Which scope does a conversation with a customer have, and should it be moved (T69)? All rules that speak agree.
 *
 * @param focus what the conversation is about
 */
@RecordBuilder
public record ConversationQuestion(Set<ConversationFocus> focus) implements Question.One<ConversationScope> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public ConversationQuestion {
        focus = Facts.orEmpty(focus);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ConversationQuestionBuilder builder() {
        return ConversationQuestionBuilder.builder();
    }
}
