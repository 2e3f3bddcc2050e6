package dev.engagement.model.remit;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Activity;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Is an activity a focus of the Alliance and Channel SA team (T06)? All rules that speak agree.
 *
 * @param activity what the team would do
 * @param jointGoToMarket whether it serves a joint go-to-market strategy
 */
@RecordBuilder
public record AllianceChannelRemitQuestion(Activity activity, YesNo jointGoToMarket) implements Question.One<Remit> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public AllianceChannelRemitQuestion {
        activity = Facts.orUnknown(activity, Activity.UNKNOWN);
        jointGoToMarket = Facts.orUnknown(jointGoToMarket);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static AllianceChannelRemitQuestionBuilder builder() {
        return AllianceChannelRemitQuestionBuilder.builder();
    }
}
