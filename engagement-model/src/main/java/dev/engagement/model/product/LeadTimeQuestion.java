package dev.engagement.model.product;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.TimeSpan;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Is the Product Manager given enough lead time (T67)? All rules that speak agree.
 *
 * @param leadTime the time that the Product Manager is given
 */
@RecordBuilder
public record LeadTimeQuestion(TimeSpan leadTime) implements Question.One<Adequacy> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public LeadTimeQuestion {
        leadTime = Facts.orUnknown(leadTime, TimeSpan.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static LeadTimeQuestionBuilder builder() {
        return LeadTimeQuestionBuilder.builder();
    }
}
