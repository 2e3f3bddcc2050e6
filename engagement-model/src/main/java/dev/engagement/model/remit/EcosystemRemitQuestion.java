package dev.engagement.model.remit;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.fact.Activity;
import dev.engagement.model.fact.PartnerKind;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Does an activity belong to the remit of an Ecosystem SA, and to which part of it (T29.06 to T29.08, T30, T31)? All
 * rules that speak agree.
 *
 * @param activity what the Ecosystem SA would do
 * @param partnerKind the kind of partner that it is done for
 */
@RecordBuilder
public record EcosystemRemitQuestion(Activity activity, PartnerKind partnerKind) implements Question.One<Remit> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public EcosystemRemitQuestion {
        activity = Facts.orUnknown(activity, Activity.UNKNOWN);
        partnerKind = Facts.orUnknown(partnerKind, PartnerKind.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static EcosystemRemitQuestionBuilder builder() {
        return EcosystemRemitQuestionBuilder.builder();
    }
}
