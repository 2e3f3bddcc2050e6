package dev.engagement.model.remit;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.PartnerKind;
import dev.engagement.model.fact.PartnerTeam;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How does the Ecosystem SA work with a partner (T32)? Every rule that fits speaks.
 *
 * @param partnerKind the kind of partner
 * @param wholePartner whether somebody asks to enable the partner as a whole
 * @param partnerTeam the team of the partner that one works with
 */
@RecordBuilder
public record PartnerApproachQuestion(PartnerKind partnerKind, YesNo wholePartner, PartnerTeam partnerTeam)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public PartnerApproachQuestion {
        partnerKind = Facts.orUnknown(partnerKind, PartnerKind.UNKNOWN);
        wholePartner = Facts.orUnknown(wholePartner);
        partnerTeam = Facts.orUnknown(partnerTeam, PartnerTeam.UNKNOWN);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static PartnerApproachQuestionBuilder builder() {
        return PartnerApproachQuestionBuilder.builder();
    }
}
