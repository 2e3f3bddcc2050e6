package dev.engagement.model.remit;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.Activity;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Is a matter one for SA management, in the field and for alliances and channels (T08)? All rules that speak agree.
 *
 * @param activity what SA management would do
 */
@RecordBuilder
public record ManagementRemitQuestion(Activity activity) implements Question.One<Remit> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public ManagementRemitQuestion {
        activity = Facts.orUnknown(activity, Activity.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static ManagementRemitQuestionBuilder builder() {
        return ManagementRemitQuestionBuilder.builder();
    }
}
