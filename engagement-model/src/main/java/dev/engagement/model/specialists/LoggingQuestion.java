package dev.engagement.model.specialists;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.SaPosition;
import dev.engagement.model.fact.SupportDuration;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How is the work of an SA on an opportunity recorded (T56)? Every rule that fits speaks.
 *
 * @param saPosition the position of the SA on the opportunity
 * @param duration for how long a secondary SA helps
 * @param alsoExpert whether the SA is also involved as a Subject Matter Expert
 */
@RecordBuilder
public record LoggingQuestion(SaPosition saPosition, SupportDuration duration, YesNo alsoExpert)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public LoggingQuestion {
        saPosition = Facts.orUnknown(saPosition, SaPosition.UNKNOWN);
        duration = Facts.orUnknown(duration, SupportDuration.UNKNOWN);
        alsoExpert = Facts.orUnknown(alsoExpert);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static LoggingQuestionBuilder builder() {
        return LoggingQuestionBuilder.builder();
    }
}
