package dev.engagement.model.intake;

import dev.engagement.model.Advice;
import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.PerceivedSize;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What decides how much effort an SA puts into an opportunity (T36)? Every rule that fits speaks.
 *
 * @param perceivedSize how large the opportunity seems
 */
@RecordBuilder
public record EffortQuestion(PerceivedSize perceivedSize) implements Question.Many<Advice> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public EffortQuestion {
        perceivedSize = Facts.orUnknown(perceivedSize, PerceivedSize.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static EffortQuestionBuilder builder() {
        return EffortQuestionBuilder.builder();
    }
}
