package dev.engagement.model.services;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Are Professional Services to be pitched on this opportunity, and what goes with it (T74)? Every rule that fits speaks.
 *
 * @param qualified whether the opportunity of the customer is qualified
 * @param servicesPositioned whether Professional Services were positioned for it already
 */
@RecordBuilder
public record PositioningQuestion(YesNo qualified, YesNo servicesPositioned) implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public PositioningQuestion {
        qualified = Facts.orUnknown(qualified);
        servicesPositioned = Facts.orUnknown(servicesPositioned);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static PositioningQuestionBuilder builder() {
        return PositioningQuestionBuilder.builder();
    }
}
