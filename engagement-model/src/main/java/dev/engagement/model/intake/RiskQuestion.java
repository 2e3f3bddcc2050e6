package dev.engagement.model.intake;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What comes of engaging an SA badly (T41)? Every rule that fits speaks.
 *
 * @param wrongTime whether the SA is engaged at the wrong time
 * @param enoughContext whether the SA is given enough context
 */
@RecordBuilder
public record RiskQuestion(YesNo wrongTime, YesNo enoughContext) implements Question.Many<Risk> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public RiskQuestion {
        wrongTime = Facts.orUnknown(wrongTime);
        enoughContext = Facts.orUnknown(enoughContext);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static RiskQuestionBuilder builder() {
        return RiskQuestionBuilder.builder();
    }
}
