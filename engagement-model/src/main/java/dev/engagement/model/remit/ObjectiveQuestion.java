package dev.engagement.model.remit;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.Audience;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Which primary objectives does an SA have with somebody (T02)? Every rule that fits speaks.
 *
 * @param audience with whom
 */
@RecordBuilder
public record ObjectiveQuestion(Audience audience) implements Question.Many<Objective> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public ObjectiveQuestion {
        audience = Facts.orUnknown(audience, Audience.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ObjectiveQuestionBuilder builder() {
        return ObjectiveQuestionBuilder.builder();
    }
}
