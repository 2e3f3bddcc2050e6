package dev.engagement.model.agreements;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.AgreementTopic;
import dev.engagement.model.fact.Region;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What do a sales team and its SA agree on about this topic (T79, T82, T86)? Every rule that fits speaks.
 *
 * @param agreementTopic what it is about
 * @param region the region of the team
 * @param agreementsExist whether the team has working agreements of its own
 * @param moreFrequentNeeded whether calls are desired or required more often than each week
 * @param csmAssigned whether a CSM is assigned
 */
@RecordBuilder
public record AgreementQuestion(
        AgreementTopic agreementTopic,
        Region region,
        YesNo agreementsExist,
        YesNo moreFrequentNeeded,
        YesNo csmAssigned)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public AgreementQuestion {
        agreementTopic = Facts.orUnknown(agreementTopic, AgreementTopic.UNKNOWN);
        region = Facts.orUnknown(region, Region.UNKNOWN);
        agreementsExist = Facts.orUnknown(agreementsExist);
        moreFrequentNeeded = Facts.orUnknown(moreFrequentNeeded);
        csmAssigned = Facts.orUnknown(csmAssigned);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static AgreementQuestionBuilder builder() {
        return AgreementQuestionBuilder.builder();
    }
}
