package dev.engagement.rules.laws;

import static dev.engagement.rules.laws.PlanLaw.law;

import dev.engagement.model.Outcome;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.Role;
import dev.engagement.model.ownership.Ownership;
import dev.engagement.model.reading.UnwillingBeyondScoping;
import dev.engagement.model.request.RequestAdvice;
import java.util.List;

/** Laws about who owns an opportunity, who helps, and what is handed over. */
final class OwnerPlanLaws {
    static final List<PlanLaw> LAWS = List.of(
            law(
                    "what GitLab sourced is the Field SA's, and nothing is kept or handed over",
                    it -> it.request().source() == OpportunitySource.GITLAB
                            && !it.request().stage().closed(),
                    it -> it.ownedBy(Role.FIELD_SA)
                            && it.plan().handover().isEmpty()
                            && it.plan().retention().isEmpty()),
            law(
                    "the Ecosystem SA supports a GitLab-sourced opportunity where a partner is involved",
                    it -> it.request().source() == OpportunitySource.GITLAB
                            && !it.request().stage().closed(),
                    it -> it.plan().supporters().contains(Role.ECOSYSTEM_SA)
                            == (it.request().partnerInvolved() == YesNo.YES)),
            law(
                    "owner and handover agree",
                    it -> it.withEcosystemSa() && it.plan().ownership().isPresent(),
                    it -> it.plan().ownership().filter(Ownership::handoffDue).isPresent() == it.handedOverNow()),
            law(
                    "what the Ecosystem SA owns is not handed over now",
                    it -> it.ownedBy(Role.ECOSYSTEM_SA),
                    it -> !it.handedOverNow()),
            law(
                    "beyond stage 2 without both approvals it is the Field SA's",
                    it -> it.beyondStage2WithoutBothApprovals()
                            && it.readings().unwillingBeyondScoping() == UnwillingBeyondScoping.STAGE_WINS,
                    it -> it.ownedBy(Role.FIELD_SA)),
            law(
                    "the approvals that are missing are those that were not given",
                    it -> it.beyondStage2WithoutBothApprovals() && it.withEcosystemSa(),
                    it -> it.plan().approvalsMissing().equals(it.approvalsNotGiven())),
            law(
                    "no approval is wanted anywhere else",
                    it -> !(it.beyondStage2WithoutBothApprovals() && it.withEcosystemSa()),
                    it -> it.plan().approvalsMissing().isEmpty()),
            law(
                    "an ended opportunity has neither owner nor handover, and a rule says why",
                    it -> it.request().stage().closed(),
                    it -> it.plan().owner().isEmpty()
                            && it.plan().handover().isEmpty()
                            && it.plan().retention().isEmpty()
                            && it.decision().answerTo(it.request().ownership()).stream()
                                    .anyMatch(answer -> answer.outcome() == Outcome.NOT_COVERED
                                            && !answer.notCovered().isEmpty())),
            law(
                    "who says that an ended opportunity is active is told",
                    it -> it.request().stage().closed() && it.request().opportunityActive() == YesNo.YES,
                    it -> it.decision().outcome() != Outcome.DECIDED
                            || it.plan().warnings().contains(RequestAdvice.OPPORTUNITY_STATED_ACTIVE_YET_CLOSED)),
            law(
                    "nobody supports himself",
                    it -> it.plan().owner().isPresent(),
                    it -> !it.ownedBy(
                            it.plan().supporters().stream().findFirst().orElse(Role.NONE))),
            law(
                    "nobody outside the company is engaged or owns anything",
                    it -> it.decision().outcome() == Outcome.DECIDED,
                    it -> it.plan().engagements().stream()
                                    .noneMatch(engagement -> engagement.role().external())
                            && it.plan().owner().filter(Role::external).isEmpty()),
            law(
                    "a step is for somebody inside, or for who asked",
                    it -> !it.plan().steps().isEmpty(),
                    it -> it.plan().steps().stream()
                            .flatMap(step -> step.who().stream())
                            .allMatch(role ->
                                    role.internal() || (role.equals(it.request().requester()) && !role.unknown()))),
            law(
                    "the steps hand over when the handover is now",
                    it -> it.plan().handover().isPresent(),
                    it -> it.hasStep(RequestAdvice.HAND_OVER) == it.handedOverNow()),
            law(
                    "the steps seek an approval only where it is missing",
                    it -> it.hasStep(RequestAdvice.SEEK_GLOBAL_APPROVAL)
                            || it.hasStep(RequestAdvice.SEEK_REGIONAL_APPROVAL),
                    it -> (!it.hasStep(RequestAdvice.SEEK_GLOBAL_APPROVAL)
                                    || it.plan().approvalsMissing().contains(Approval.GLOBAL_ECOSYSTEM_SA_MANAGER))
                            && (!it.hasStep(RequestAdvice.SEEK_REGIONAL_APPROVAL)
                                    || it.plan().approvalsMissing().contains(Approval.REGIONAL_SA_MANAGER))));

    private OwnerPlanLaws() {}
}
