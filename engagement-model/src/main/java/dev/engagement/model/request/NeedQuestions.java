package dev.engagement.model.request;

import dev.engagement.model.assurance.AssuranceQuestion;
import dev.engagement.model.contact.AsyncSupportQuestion;
import dev.engagement.model.demo.DemoArchitectQuestion;
import dev.engagement.model.events.EventQuestion;
import dev.engagement.model.events.EventStaffingQuestion;
import dev.engagement.model.product.CapabilityQuestion;
import dev.engagement.model.product.LeadTimeQuestion;
import dev.engagement.model.routing.CareQuestion;
import dev.engagement.model.routing.ChannelQuestion;
import dev.engagement.model.routing.OutreachQuestion;
import dev.engagement.model.routing.RoutingQuestion;
import dev.engagement.model.services.ServicesQuestion;
import dev.engagement.model.specialists.ExpertQuestion;
import dev.engagement.model.specialists.SecondSaQuestion;

/** The narrower questions of a request about what is needed: each fact is copied by its name. Stateless. */
final class NeedQuestions {
    private NeedQuestions() {}

    static RoutingQuestion routing(EngagementRequest request) {
        return RoutingQuestion.builder()
                .requester(request.requester())
                .need(request.need())
                .motion(request.motion())
                .adoptionBlocked(request.adoptionBlocked())
                .servicesEngagement(request.servicesEngagement())
                .supportCase(request.supportCase())
                .namedAccount(request.namedAccount())
                .saKnowsPartnerTechnology(request.saKnowsPartnerTechnology())
                .partnerInvolved(request.partnerInvolved())
                .build();
    }

    static OutreachQuestion outreach(EngagementRequest request) {
        return OutreachQuestion.builder()
                .requester(request.requester())
                .need(request.need())
                .initiator(request.initiator())
                .initiated(request.initiated())
                .viaPartnershipContacts(request.viaPartnershipContacts())
                .build();
    }

    static ChannelQuestion channel(EngagementRequest request) {
        return ChannelQuestion.builder()
                .requester(request.requester())
                .need(request.need())
                .partnerInvolved(request.partnerInvolved())
                .source(request.source())
                .bestHandledBySa(request.bestHandledBySa())
                .build();
    }

    static CareQuestion care(EngagementRequest request) {
        return CareQuestion.builder()
                .audience(request.audience())
                .motion(request.motion())
                .need(request.need())
                .csmAssigned(request.csmAssigned())
                .smallCustomer(request.smallCustomer())
                .build();
    }

    static AsyncSupportQuestion asyncSupport(EngagementRequest request) {
        return AsyncSupportQuestion.builder()
                .region(request.region())
                .subRegion(request.subRegion())
                .segment(request.segment())
                .need(request.need())
                .stage(request.stage())
                .qualified(request.qualified())
                .opportunityLink(request.opportunityLink())
                .hosting(request.hosting())
                .build();
    }

    static AssuranceQuestion assurance(EngagementRequest request) {
        return AssuranceQuestion.builder()
                .need(request.need())
                .saHasTime(request.saHasTime())
                .timeSpent(request.timeSpent())
                .boardIssueWanted(request.boardIssueWanted())
                .build();
    }

    static EventQuestion event(EngagementRequest request) {
        return EventQuestion.builder()
                .templateUsed(request.templateUsed())
                .informationComplete(request.informationComplete())
                .build();
    }

    static EventStaffingQuestion eventStaffing(EngagementRequest request) {
        return EventStaffingQuestion.builder()
                .secured(request.secured())
                .elapsed(request.elapsed())
                .leadTime(request.leadTime())
                .build();
    }

    static DemoArchitectQuestion demoArchitect(EngagementRequest request) {
        return DemoArchitectQuestion.builder()
                .need(request.need())
                .spaceChecked(request.spaceChecked())
                .foundInSpace(request.foundInSpace())
                .hasSpaceAccess(request.hasSpaceAccess())
                .leadTime(request.leadTime())
                .build();
    }

    static ExpertQuestion expert(EngagementRequest request) {
        return ExpertQuestion.builder()
                .qualified(request.qualified())
                .requester(request.requester())
                .build();
    }

    static SecondSaQuestion secondSa(EngagementRequest request) {
        return SecondSaQuestion.builder()
                .tooComplex(request.tooComplex())
                .tooValuable(request.tooValuable())
                .tooRisky(request.tooRisky())
                .duration(request.duration())
                .requester(request.requester())
                .build();
    }

    static ServicesQuestion services(EngagementRequest request) {
        return ServicesQuestion.builder()
                .servicesOpportunityExists(request.servicesOpportunityExists())
                .standardServiceFits(request.standardServiceFits())
                .build();
    }

    static CapabilityQuestion capability(EngagementRequest request) {
        return CapabilityQuestion.builder()
                .mapsToProduct(request.mapsToProduct())
                .workaroundsExplored(request.workaroundsExplored())
                .workaroundSatisfies(request.workaroundSatisfies())
                .build();
    }

    static LeadTimeQuestion productLeadTime(EngagementRequest request) {
        return LeadTimeQuestion.builder()
                .leadTime(request.leadTime())
                .build();
    }
}
