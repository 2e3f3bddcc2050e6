package dev.engagement.rules.laws;

import dev.engagement.model.Decision;
import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.SubRegion;
import dev.engagement.model.handoff.Handover;
import dev.engagement.model.intake.Verdict;
import dev.engagement.model.request.EngagementPlan;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.model.request.RequestAdvice;
import java.util.EnumSet;
import java.util.Set;

/**
 * A request, how it was read, and what came of it.
 *
 * @param request the request
 * @param readings how the handbook was read
 * @param decision what came of it
 */
record PlanCase(EngagementRequest request, Readings readings, Decision<EngagementPlan> decision) {
    static PlanCase of(EngagementRequest request, Readings readings) {
        return new PlanCase(request, readings, Rules.under(readings).decide(request));
    }

    EngagementPlan plan() {
        return decision.value().orElse(EngagementPlan.empty());
    }

    boolean verdictIs(Verdict verdict) {
        return plan().verdict().filter(verdict::equals).isPresent();
    }

    boolean handedOverNow() {
        return plan().handover().filter(Handover.NOW::equals).isPresent();
    }

    boolean ownedBy(Role role) {
        return plan().owner().filter(role::equals).isPresent();
    }

    boolean lacksItems() {
        return !plan().missingItems().isEmpty();
    }

    boolean hasStep(RequestAdvice advice) {
        return plan().steps().stream().anyMatch(step -> step.what().equals(advice));
    }

    boolean asks(String question) {
        return decision.asked().stream().anyMatch(it -> it.question().name().equals(question));
    }

    /** Whether a fact was told, and as narrowly as rules need it. */
    boolean told(String fact) {
        return RandomRequests.SPACE.knows(request, fact) && !toldVaguely(fact);
    }

    private boolean toldVaguely(String fact) {
        return switch (fact) {
            case "subRegion" ->
                request.areaOutsideRegion() || request.subRegion().equals(SubRegion.NORAM);
            case "seller" -> request.seller().equals(Role.ACCOUNT_EXECUTIVE);
            default -> false;
        };
    }

    /** Sourced by a partner, not closed, and with an Ecosystem SA who has it or is assumed to have it. */
    boolean withEcosystemSa() {
        return request.source() == OpportunitySource.PARTNER
                && !request.stage().closed()
                && request.ecosystemSaIsPrimary() != YesNo.NO;
    }

    boolean beyondStage2WithoutBothApprovals() {
        return request.source() == OpportunitySource.PARTNER
                && request.stage().beyondScoping()
                && !approvalsNotGiven().isEmpty();
    }

    Set<Approval> approvalsNotGiven() {
        Set<Approval> notGiven = EnumSet.allOf(Approval.class);
        notGiven.removeAll(request.approvals());
        return notGiven;
    }

    @Override
    public String toString() {
        return request + "\n  under " + readings + "\n  is " + decision + ", asked " + decision.asked();
    }
}
