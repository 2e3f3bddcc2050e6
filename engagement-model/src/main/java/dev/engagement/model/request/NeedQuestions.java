package dev.engagement.model.request;

import dev.engagement.model.assurance.AssuranceQuestion;
import dev.engagement.model.contact.AsyncSupportQuestion;
import dev.engagement.model.demo.DemoArchitectQuestion;
import dev.engagement.model.events.EventQuestion;
import dev.engagement.model.events.EventStaffingQuestion;
import dev.engagement.model.fact.Need;
import dev.engagement.model.product.CapabilityQuestion;
import dev.engagement.model.product.LeadTimeQuestion;
import dev.engagement.model.routing.CareQuestion;
import dev.engagement.model.routing.ChannelQuestion;
import dev.engagement.model.routing.OutreachQuestion;
import dev.engagement.model.routing.RoutingQuestion;
import dev.engagement.model.services.ServicesQuestion;
import dev.engagement.model.specialists.ExpertQuestion;
import dev.engagement.model.specialists.SecondSaQuestion;

/**
 * The narrower questions of a request about what is needed. Each fact is copied by its name, unless said
 * otherwise; an area outside the region is left unknown.
 */
public sealed interface NeedQuestions permits EngagementRequest {
    /**
     * Which role this requester may engage for the need.
     *
     * @return the narrower question, with the facts of this one
     */
    default RoutingQuestion routing() {
        EngagementRequest request = request();
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

    /**
     * Whom an Alliance SA may reach out to.
     *
     * @return the narrower question, with the facts of this one
     */
    default OutreachQuestion outreach() {
        EngagementRequest request = request();
        return OutreachQuestion.builder()
                .requester(request.requester())
                .need(request.need())
                .initiator(request.initiator())
                .initiated(request.initiated())
                .viaPartnershipContacts(request.viaPartnershipContacts())
                .build();
    }

    /**
     * Whom to engage for the need of a channel partner.
     *
     * @return the narrower question, with the facts of this one
     */
    default ChannelQuestion channel() {
        EngagementRequest request = request();
        return ChannelQuestion.builder()
                .requester(request.requester())
                .need(request.need())
                .partnerInvolved(request.partnerInvolved())
                .source(request.source())
                .bestHandledBySa(request.bestHandledBySa())
                .build();
    }

    /**
     * Who takes care of the customer: an SA or a CSM.
     *
     * @return the narrower question, with the facts of this one
     */
    default CareQuestion care() {
        EngagementRequest request = request();
        return CareQuestion.builder()
                .audience(request.audience())
                .motion(request.motion())
                .need(request.need())
                .csmAssigned(request.csmAssigned())
                .smallCustomer(request.smallCustomer())
                .build();
    }

    /**
     * Whether the need is served in Slack.
     *
     * @return the narrower question, with the facts of this one
     */
    default AsyncSupportQuestion asyncSupport() {
        EngagementRequest request = request();
        return AsyncSupportQuestion.builder()
                .region(request.region())
                .subRegion(request.areaWithinRegion())
                .segment(request.segment())
                .need(request.need())
                .stage(request.stage())
                .qualified(request.qualified())
                .opportunityLink(request.opportunityLink())
                .hosting(request.hosting())
                .build();
    }

    /**
     * What is done about the need, if it concerns security.
     *
     * @return the narrower question, with the facts of this one
     */
    default AssuranceQuestion assurance() {
        return assuranceOf(request().need());
    }

    /**
     * What is done about a security questionnaire that was received beside the need: that questionnaire is the need.
     *
     * @return the narrower question, with the other facts of this one
     */
    default AssuranceQuestion questionnaire() {
        return assuranceOf(Need.SECURITY_QUESTIONNAIRE);
    }

    private AssuranceQuestion assuranceOf(Need need) {
        EngagementRequest request = request();
        return AssuranceQuestion.builder()
                .need(need)
                .saHasTime(request.saHasTime())
                .timeSpent(request.timeSpent())
                .boardIssueWanted(request.boardIssueWanted())
                .build();
    }

    /**
     * Whether the request for an event is tracked.
     *
     * @return the narrower question, with the facts of this one
     */
    default EventQuestion event() {
        EngagementRequest request = request();
        return EventQuestion.builder()
                .templateUsed(request.templateUsed())
                .informationComplete(request.informationComplete())
                .build();
    }

    /**
     * What is done to get an SA for an event.
     *
     * @return the narrower question, with the facts of this one
     */
    default EventStaffingQuestion eventStaffing() {
        EngagementRequest request = request();
        return EventStaffingQuestion.builder()
                .secured(request.secured())
                .elapsed(request.elapsed())
                .leadTime(request.leadTime())
                .build();
    }

    /**
     * What is done to get the content of a demo or workshop.
     *
     * @return the narrower question, with the facts of this one
     */
    default DemoArchitectQuestion demoArchitect() {
        EngagementRequest request = request();
        return DemoArchitectQuestion.builder()
                .need(request.need())
                .spaceChecked(request.spaceChecked())
                .foundInSpace(request.foundInSpace())
                .hasSpaceAccess(request.hasSpaceAccess())
                .leadTime(request.leadTime())
                .build();
    }

    /**
     * What is done to get a subject matter expert.
     *
     * @return the narrower question, with the facts of this one
     */
    default ExpertQuestion expert() {
        EngagementRequest request = request();
        return ExpertQuestion.builder()
                .qualified(request.qualified())
                .requester(request.requester())
                .build();
    }

    /**
     * What is done to get a second SA.
     *
     * @return the narrower question, with the facts of this one
     */
    default SecondSaQuestion secondSa() {
        EngagementRequest request = request();
        return SecondSaQuestion.builder()
                .tooComplex(request.tooComplex())
                .tooValuable(request.tooValuable())
                .tooRisky(request.tooRisky())
                .duration(request.duration())
                .requester(request.requester())
                .build();
    }

    /**
     * What is done to order services.
     *
     * @return the narrower question, with the facts of this one
     */
    default ServicesQuestion services() {
        EngagementRequest request = request();
        return ServicesQuestion.builder()
                .servicesOpportunityExists(request.servicesOpportunityExists())
                .standardServiceFits(request.standardServiceFits())
                .build();
    }

    /**
     * What is done about a capability that the product may lack.
     *
     * @return the narrower question, with the facts of this one
     */
    default CapabilityQuestion capability() {
        EngagementRequest request = request();
        return CapabilityQuestion.builder()
                .mapsToProduct(request.mapsToProduct())
                .workaroundsExplored(request.workaroundsExplored())
                .workaroundSatisfies(request.workaroundSatisfies())
                .build();
    }

    /**
     * Whether the Product Manager has enough time.
     *
     * @return the narrower question, with the facts of this one
     */
    default LeadTimeQuestion productLeadTime() {
        EngagementRequest request = request();
        return LeadTimeQuestion.builder().leadTime(request.leadTime()).build();
    }

    private EngagementRequest request() {
        return (EngagementRequest) this;
    }
}
