package dev.engagement.model.activity;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Activity;
import dev.engagement.model.fact.Audience;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Must an activity be recorded, where and as what (T57)? Every rule that fits speaks.
 *
 * @param audience whom the activity concerns
 * @param activity what the SA does
 * @param servicesPositioned whether Professional Services have been positioned for an opportunity
 */
@RecordBuilder
public record RecordQuestion(Audience audience, Activity activity, YesNo servicesPositioned)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public RecordQuestion {
        audience = Facts.orUnknown(audience, Audience.UNKNOWN);
        activity = Facts.orUnknown(activity, Activity.UNKNOWN);
        servicesPositioned = Facts.orUnknown(servicesPositioned);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static RecordQuestionBuilder builder() {
        return RecordQuestionBuilder.builder();
    }
}
