package dev.engagement.model.ownership;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.DealRegistration;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.OpportunityStage;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * Which SA owns the technical responsibility for an opportunity (T25)? Rules that speak agree.
 *
 * @param source who sourced the opportunity
 * @param partnerInvolved whether a partner is involved
 * @param dealRegistration whether the partner has submitted a deal registration
 * @param partnerTeamWilling whether the partner's account team is willing to involve GitLab sales
 * @param stage the stage of the opportunity
 * @param approvals which approvals to keep it beyond stage 2 were given
 */
@RecordBuilder
public record OwnershipQuestion(
        OpportunitySource source,
        YesNo partnerInvolved,
        DealRegistration dealRegistration,
        YesNo partnerTeamWilling,
        OpportunityStage stage,
        Set<Approval> approvals)
        implements Question.One<Ownership> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public OwnershipQuestion {
        source = Facts.orUnknown(source, OpportunitySource.UNKNOWN);
        partnerInvolved = Facts.orUnknown(partnerInvolved);
        dealRegistration = Facts.orUnknown(dealRegistration, DealRegistration.UNKNOWN);
        partnerTeamWilling = Facts.orUnknown(partnerTeamWilling);
        stage = Facts.orUnknown(stage, OpportunityStage.UNKNOWN);
        approvals = Facts.orEmpty(approvals);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static OwnershipQuestionBuilder builder() {
        return OwnershipQuestionBuilder.builder();
    }

    /**
     * Whether both managers approved that the Ecosystem SA keeps the opportunity beyond stage 2.
     *
     * @return true if so
     */
    public boolean approvedByBoth() {
        return approvals.size() == Approval.values().length;
    }
}
