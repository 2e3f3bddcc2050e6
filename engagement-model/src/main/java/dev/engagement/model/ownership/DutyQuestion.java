package dev.engagement.model.ownership;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.DealRegistration;
import dev.engagement.model.fact.OpportunitySource;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What does the Ecosystem SA do on an opportunity (T26)? Every rule that fits speaks.
 *
 * @param source who sourced the opportunity
 * @param partnerInvolved whether a partner is involved
 * @param dealRegistration whether the partner has submitted a deal registration
 * @param partnerTeamWilling whether the partner's account team is willing to involve GitLab sales
 * @param partnerNeedsHelp whether the partner needs assistance
 * @param fieldSaNeedsBackup whether the Field SA needs backup
 * @param ecosystemSaMeetsCustomer whether the Ecosystem SA is engaged with the customer
 */
@RecordBuilder
public record DutyQuestion(
        OpportunitySource source,
        YesNo partnerInvolved,
        DealRegistration dealRegistration,
        YesNo partnerTeamWilling,
        YesNo partnerNeedsHelp,
        YesNo fieldSaNeedsBackup,
        YesNo ecosystemSaMeetsCustomer)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public DutyQuestion {
        source = Facts.orUnknown(source, OpportunitySource.UNKNOWN);
        partnerInvolved = Facts.orUnknown(partnerInvolved);
        dealRegistration = Facts.orUnknown(dealRegistration, DealRegistration.UNKNOWN);
        partnerTeamWilling = Facts.orUnknown(partnerTeamWilling);
        partnerNeedsHelp = Facts.orUnknown(partnerNeedsHelp);
        fieldSaNeedsBackup = Facts.orUnknown(fieldSaNeedsBackup);
        ecosystemSaMeetsCustomer = Facts.orUnknown(ecosystemSaMeetsCustomer);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static DutyQuestionBuilder builder() {
        return DutyQuestionBuilder.builder();
    }
}
