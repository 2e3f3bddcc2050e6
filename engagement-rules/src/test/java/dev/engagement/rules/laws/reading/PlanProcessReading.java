package dev.engagement.rules.laws.reading;

import dev.engagement.model.Readings;
import dev.engagement.model.Step;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Motion;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.fact.PlanEntry;
import dev.engagement.model.fact.PlanFollowUp;
import dev.engagement.model.fact.PlanPreparation;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.TechnicalEvaluation;
import dev.engagement.model.successplan.PlanProcessAdvice;
import dev.engagement.model.successplan.PlanProcessQuestion;
import java.util.HashSet;
import java.util.Set;

/** The list of the Mutual Customer Success Planning process, read from its first bullet to its last. */
public final class PlanProcessReading {
    private static final String PLAN_FIELD = "Salesforce field Customer Success Plan";

    private final PlanProcessQuestion question;
    private final Set<Step> due = new HashSet<>();
    private final Set<String> missing = new HashSet<>();

    private PlanProcessReading(PlanProcessQuestion question) {
        this.question = question;
    }

    /**
     * processes:28 to 46: each bullet is due when what stands before it is done and it is not.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Step> planProcess(PlanProcessQuestion question, Readings readings) {
        return new PlanProcessReading(question).answer();
    }

    private Answer<Step> answer() {
        boolean lost = switch (question.stage()) {
            case CLOSED_LOST, UNQUALIFIED, DUPLICATE -> true;
            default -> false;
        };
        if (lost || question.technicalEvaluation() == TechnicalEvaluation.FAILED) {
            return Answer.notCovered(); // the list goes on only after success
        }
        technicalEvaluation();
        drafting();
        customer();
        afterTheSale();
        if (due.isEmpty() && !missing.isEmpty()) {
            return Answer.needs(missing);
        }
        Answer<Step> answer = Answer.decided(due);
        for (String fact : missing) {
            answer = answer.pending(fact);
        }
        return answer;
    }

    /** :29 and :36. */
    private void technicalEvaluation() {
        OpportunityStage stage = question.stage();
        if (!drafted() && !did(PlanPreparation.TECHNICAL_CLOSE_PLAN)) {
            if (stage == OpportunityStage.TECHNICAL_EVALUATION) {
                due.add(bySa(PlanProcessAdvice.START_TECHNICAL_CLOSE_PLAN));
            } else if (stage == OpportunityStage.UNKNOWN) {
                missing.add("stage");
            }
        }
        if (question.technicalEvaluation() == TechnicalEvaluation.NEARLY_OVER || succeeded()) {
            engage(
                    question.csmApplicable(),
                    "csmApplicable",
                    PlanPreparation.CSM_ENGAGED,
                    PlanProcessAdvice.ENGAGE_CSM);
            engage(
                    question.servicesApplicable(),
                    "servicesApplicable",
                    PlanPreparation.SERVICES_ENGAGED,
                    PlanProcessAdvice.ENGAGE_SERVICES);
        }
    }

    private void engage(YesNo applicable, String fact, PlanPreparation step, PlanProcessAdvice advice) {
        if (!did(step)) {
            switch (applicable) {
                case YES -> due.add(bySa(advice));
                case UNKNOWN -> missing.add(fact);
                case NO -> {}
            }
        }
    }

    /** :30 to :35. */
    private void drafting() {
        OpportunityStage stage = question.stage();
        if (succeeded()) {
            if (!drafted()) {
                due.add(bySa(PlanProcessAdvice.HOLD_JOINT_SESSION).at("Mutual Customer Success Plan template"));
            }
            if (!linked() && !has(PlanEntry.DOCUMENT_TRACKED)) {
                due.add(bySa(PlanProcessAdvice.TRACK_PLAN).at(PLAN_FIELD));
            }
        } else if (question.technicalEvaluation() == TechnicalEvaluation.UNKNOWN
                && (stage == OpportunityStage.UNKNOWN || stage.compareTo(OpportunityStage.TECHNICAL_EVALUATION) >= 0)) {
            missing.add("technicalEvaluation"); // before stage 3 it cannot be over
        }
        if (linked()) {
            return;
        }
        Step link = bySa(PlanProcessAdvice.LINK_DRAFTED_PLAN).at(PLAN_FIELD);
        if (stage == OpportunityStage.CLOSED_WON) {
            if (drafted() || !succeeded()) {
                due.add(link);
            }
        } else if (drafted()) {
            due.add(link.within(TimeLimit.BEFORE_CLOSE));
        } else if (stage == OpportunityStage.UNKNOWN) {
            missing.add("stage"); // it may be won
        }
    }

    /** :37 to :45. */
    private void customer() {
        if (linked() && !has(PlanEntry.CSM_READY)) {
            due.add(bySa(PlanProcessAdvice.MARK_READY_FOR_CSM).at("Salesforce field CSM Ready"));
        }
        if (has(PlanEntry.CSM_READY) && !did(PlanFollowUp.RESULTS_SHARED)) {
            due.add(bySa(PlanProcessAdvice.SHARE_RESULTS));
        }
        if (did(PlanFollowUp.RESULTS_SHARED)) {
            if (!did(PlanFollowUp.SIGNATURE_ASKED_FOR)) {
                due.add(Step.of(PlanProcessAdvice.ASK_FOR_SIGNATURE).by(Role.ACCOUNT_TEAM));
            }
            if (!did(PlanFollowUp.SUMMARY_EMAILED)) {
                due.add(bySa(PlanProcessAdvice.EMAIL_SUMMARY));
            }
            if (!has(PlanEntry.CUSTOMER_ACCEPTED) && question.buyIn() == YesNo.YES) {
                due.add(bySa(PlanProcessAdvice.MARK_ACCEPTED).at("Salesforce field Customer Accepted"));
            }
            if (!has(PlanEntry.CUSTOMER_ACCEPTED) && question.buyIn() == YesNo.UNKNOWN) {
                missing.add("buyIn");
            }
        }
        if (has(PlanEntry.CUSTOMER_ACCEPTED) && !did(PlanFollowUp.CADENCE_AGREED)) {
            due.add(Step.of(PlanProcessAdvice.AGREE_CADENCE).by(Role.ACCOUNT_TEAM, Role.CUSTOMER));
        }
    }

    /** :46; there must be a plan, and an open opportunity is not after its sale unless somebody says so. */
    private void afterTheSale() {
        if (did(PlanFollowUp.REVIEWED_WITH_CSM) || !(drafted() || linked())) {
            return;
        }
        if (question.motion() == Motion.POST_SALES) {
            due.add(bySa(PlanProcessAdvice.REVIEW_WITH_CSM));
        } else if (question.motion() == Motion.UNKNOWN
                && (question.stage() == OpportunityStage.UNKNOWN || question.stage() == OpportunityStage.CLOSED_WON)) {
            missing.add("motion");
        }
    }

    private static Step bySa(PlanProcessAdvice advice) {
        return Step.of(advice).by(Role.FIELD_SA);
    }

    /** The joint session comes after success, so who held it need not say so. */
    private boolean succeeded() {
        return switch (question.technicalEvaluation()) {
            case SUCCEEDED -> true;
            case UNKNOWN -> drafted();
            case EARLY, NEARLY_OVER, FAILED -> false;
        };
    }

    private boolean drafted() {
        return did(PlanPreparation.JOINT_SESSION);
    }

    private boolean linked() {
        return has(PlanEntry.DRAFT_LINKED);
    }

    private boolean did(PlanPreparation step) {
        return question.planPreparations().contains(step);
    }

    private boolean did(PlanFollowUp step) {
        return question.planFollowUps().contains(step);
    }

    private boolean has(PlanEntry entry) {
        return question.planEntries().contains(entry);
    }
}
