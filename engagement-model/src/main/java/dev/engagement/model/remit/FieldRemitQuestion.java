package dev.engagement.model.remit;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.Activity;
import dev.engagement.model.fact.Audience;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Does an activity belong to the remit of a Field SA, and to which part of it (T03)? All rules that speak agree.
 *
 * @param activity what the Field SA would do
 * @param audience whom it concerns
 */
@RecordBuilder
public record FieldRemitQuestion(Activity activity, Audience audience) implements Question.One<Remit> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public FieldRemitQuestion {
        activity = Facts.orUnknown(activity, Activity.UNKNOWN);
        audience = Facts.orUnknown(audience, Audience.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static FieldRemitQuestionBuilder builder() {
        return FieldRemitQuestionBuilder.builder();
    }
}
