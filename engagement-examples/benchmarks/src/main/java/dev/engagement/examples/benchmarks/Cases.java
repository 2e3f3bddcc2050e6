package dev.engagement.examples.benchmarks;

import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.AdditionalInformation;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.DealRegistration;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.SalesPhase;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.model.routing.RoutingQuestion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What is decided: a few typical requests, all sourced by a partner, and the questions that each of them raises. */
final class Cases {
    private static final int COUNT = 8;

    private Cases() {}

    /** The requests. */
    static List<EngagementRequest> requests() {
        return IntStream.range(0, COUNT).mapToObj(Cases::request).toList();
    }

    /** The questions of a name, one a request. */
    static List<Question<?>> of(String name) {
        return requests().stream()
                .<Question<?>>map(request -> question(name, request))
                .toList();
    }

    /** The questions that a caller without the composed request would ask, one by one. */
    static List<Question<?>> partsOf(EngagementRequest request) {
        return List.of(
                request.ownership(),
                request.duty(),
                request.handoverAssumingPrimary(),
                request.ecosystemSaContact(),
                request.intake(),
                request.participation(),
                request.template());
    }

    private static Question<?> question(String name, EngagementRequest request) {
        return switch (name) {
            case "request" -> request;
            case "ownership" -> request.ownership();
            case "duty" -> request.duty();
            case "retention" -> request.handoverAssumingPrimary().retention();
            case "handover" -> request.handoverAssumingPrimary();
            case "intake" -> request.intake();
            case "completeness" -> request.intake().completeness();
            case "routing" -> routing(request.partnerTeamWilling() == YesNo.YES);
            default -> throw new IllegalArgumentException("There is no question (" + name + ").");
        };
    }

    private static RoutingQuestion routing(boolean fromPartnerTeam) {
        return RoutingQuestion.builder()
                .requester(fromPartnerTeam ? Role.ALLIANCE_DIRECTOR : Role.FIELD_SA)
                .need(fromPartnerTeam ? Need.ENABLE_PARTNER_PRESALES : Need.SME_IN_SALES_CYCLE)
                .build();
    }

    private static EngagementRequest request(int number) {
        boolean late = number % 2 == 1;
        boolean complete = number < COUNT / 2;
        return EngagementRequest.builder()
                .requester(Role.FIELD_SA)
                .need(Need.PROOF_OF_VALUE)
                .phase(SalesPhase.TECHNICAL_EVALUATION)
                .source(OpportunitySource.PARTNER)
                .partnerInvolved(YesNo.YES)
                .stage(late ? OpportunityStage.TECHNICAL_EVALUATION : OpportunityStage.SCOPING)
                .partnerTeamWilling(number % 4 < 2 ? YesNo.NO : YesNo.YES)
                .partnerNeedsHelp(late ? YesNo.YES : YesNo.NO)
                .dealRegistration(number % 3 == 0 ? DealRegistration.NOT_SUBMITTED : DealRegistration.SUBMITTED)
                .approvals(number % 5 == 0 ? EnumSet.allOf(Approval.class) : Set.of())
                .opportunityId(Text.of("006-" + number))
                .opportunityActive(YesNo.YES)
                .commandPlanLink(complete ? Text.of("https://plans.example/" + number) : Text.BLANK)
                .commandPlanAssociated(YesNo.YES)
                .commandPlanCompleted(YesNo.YES)
                .whyNow(Text.of("The licence of the old tool ends in March."))
                .identifiedPain(Text.of("A release takes three weeks of work by hand."))
                .champion(number < COUNT - 2 ? Text.of("The head of the platform team.") : Text.BLANK)
                .informationGiven(EnumSet.allOf(AdditionalInformation.class))
                .personasEngaged(YesNo.YES)
                .qualified(YesNo.YES)
                .meetingPlanned(late ? YesNo.YES : YesNo.NO)
                .meetingDiscussed(YesNo.YES)
                .meetingGoal(Text.of("Agree on the scope of the evaluation."))
                .objectivesClear(YesNo.YES)
                .expectationsManaged(YesNo.YES)
                .askedForMissing(YesNo.NO)
                .build();
    }
}
