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
 * Is an opportunity handed over from the Ecosystem SA to the Field SA now (T28)? Rules that speak agree.
 *
 * @param source who sourced the opportunity
 * @param ecosystemSaIsPrimary whether an Ecosystem SA has primary responsibility now
 * @param partnerTeamWilling whether the partner's account team is willing to involve GitLab sales
 * @param stage the stage of the opportunity
 * @param approvals which approvals to keep it beyond stage 2 were given
 * @param interactionsDocumented whether interactions with the customer are documented
 */
@RecordBuilder
public record HandoverQuestion(
        OpportunitySource source,
        YesNo ecosystemSaIsPrimary,
        YesNo partnerTeamWilling,
        OpportunityStage stage,
        Set<Approval> approvals,
        YesNo interactionsDocumented)
        implements Question.One<Handover> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public HandoverQuestion {
        source = Facts.orUnknown(source, OpportunitySource.UNKNOWN);
        ecosystemSaIsPrimary = Facts.orUnknown(ecosystemSaIsPrimary);
        partnerTeamWilling = Facts.orUnknown(partnerTeamWilling);
        stage = Facts.orUnknown(stage, OpportunityStage.UNKNOWN);
        approvals = Facts.orEmpty(approvals);
        interactionsDocumented = Facts.orUnknown(interactionsDocumented);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static HandoverQuestionBuilder builder() {
        return HandoverQuestionBuilder.builder();
    }

    /**
     * Whether it may be kept, which decides with others whether it is handed over.
     *
     * @return the narrower question, with the facts of this one
     */
    public RetentionQuestion retention() {
        return RetentionQuestion.builder()
                .source(source)
                .ecosystemSaIsPrimary(ecosystemSaIsPrimary)
                .partnerTeamWilling(partnerTeamWilling)
                .stage(stage)
                .approvals(approvals)
                .build();
    }
}
