package dev.engagement.model.successplan;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Step;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Motion;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.fact.PlanEntry;
import dev.engagement.model.fact.PlanFollowUp;
import dev.engagement.model.fact.PlanPreparation;
import dev.engagement.model.fact.TechnicalEvaluation;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * What is to be done next for a Mutual Customer Success Plan, and by whom (T72)? Every rule that fits speaks; the first
 * step is the next one.
 *
 * @param stage the stage of the opportunity
 * @param technicalEvaluation how far the technical evaluation has come
 * @param csmApplicable whether engaging a CSM is applicable
 * @param servicesApplicable whether engaging Professional Services is applicable
 * @param buyIn whether the customer has bought in to the plan
 * @param motion whether the account is before or after the sale
 * @param planPreparations what was done already up to the first draft
 * @param planEntries what stands in the plan fields of the opportunity already
 * @param planFollowUps what was done already with the drafted plan
 */
@RecordBuilder
public record PlanProcessQuestion(
        OpportunityStage stage,
        TechnicalEvaluation technicalEvaluation,
        YesNo csmApplicable,
        YesNo servicesApplicable,
        YesNo buyIn,
        Motion motion,
        Set<PlanPreparation> planPreparations,
        Set<PlanEntry> planEntries,
        Set<PlanFollowUp> planFollowUps)
        implements Question.Many<Step> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public PlanProcessQuestion {
        stage = Facts.orUnknown(stage, OpportunityStage.UNKNOWN);
        technicalEvaluation = Facts.orUnknown(technicalEvaluation, TechnicalEvaluation.UNKNOWN);
        csmApplicable = Facts.orUnknown(csmApplicable);
        servicesApplicable = Facts.orUnknown(servicesApplicable);
        buyIn = Facts.orUnknown(buyIn);
        motion = Facts.orUnknown(motion, Motion.UNKNOWN);
        planPreparations = Facts.orEmpty(planPreparations);
        planEntries = Facts.orEmpty(planEntries);
        planFollowUps = Facts.orEmpty(planFollowUps);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static PlanProcessQuestionBuilder builder() {
        return PlanProcessQuestionBuilder.builder();
    }

    /**
     * Whether the technical evaluation is known to have succeeded: it was said, or a joint session followed it.
     *
     * @return true if so
     */
    public boolean evaluationSucceeded() {
        return technicalEvaluation == TechnicalEvaluation.SUCCEEDED
                || (technicalEvaluation == TechnicalEvaluation.UNKNOWN
                        && planPreparations.contains(PlanPreparation.JOINT_SESSION));
    }

    /**
     * Whether there is nothing left to plan for: the evaluation failed, or the opportunity ended without a sale.
     *
     * @return true if so
     */
    public boolean abandoned() {
        return technicalEvaluation == TechnicalEvaluation.FAILED
                || (stage.closed() && stage != OpportunityStage.CLOSED_WON);
    }
}
