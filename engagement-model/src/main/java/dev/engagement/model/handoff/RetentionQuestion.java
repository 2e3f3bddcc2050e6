package dev.engagement.model.handoff;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.OpportunityStage;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * May the Ecosystem SA keep an opportunity, and whose approval is missing (T27)? Rules that speak agree.
 *
 * @param source who sourced the opportunity
 * @param ecosystemSaIsPrimary whether an Ecosystem SA has primary responsibility now
 * @param partnerTeamWilling whether the partner's account team is willing to involve GitLab sales
 * @param stage the stage of the opportunity
 * @param approvals which approvals to keep it beyond stage 2 were given
 */
@RecordBuilder
public record RetentionQuestion(
        OpportunitySource source,
        YesNo ecosystemSaIsPrimary,
        YesNo partnerTeamWilling,
        OpportunityStage stage,
        Set<Approval> approvals)
        implements Question.One<Retention> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public RetentionQuestion {
        source = Facts.orUnknown(source, OpportunitySource.UNKNOWN);
        ecosystemSaIsPrimary = Facts.orUnknown(ecosystemSaIsPrimary);
        partnerTeamWilling = Facts.orUnknown(partnerTeamWilling);
        stage = Facts.orUnknown(stage, OpportunityStage.UNKNOWN);
        approvals = Facts.orEmpty(approvals);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static RetentionQuestionBuilder builder() {
        return RetentionQuestionBuilder.builder();
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
