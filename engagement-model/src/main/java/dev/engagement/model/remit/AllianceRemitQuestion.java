package dev.engagement.model.remit;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.Activity;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Does an activity belong to the remit of an Alliance SA, and to which part of it (T13)? All rules that speak agree.
 *
 * @param activity what the Alliance SA would do
 */
@RecordBuilder
public record AllianceRemitQuestion(Activity activity) implements Question.One<Remit> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public AllianceRemitQuestion {
        activity = Facts.orUnknown(activity, Activity.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static AllianceRemitQuestionBuilder builder() {
        return AllianceRemitQuestionBuilder.builder();
    }
}
