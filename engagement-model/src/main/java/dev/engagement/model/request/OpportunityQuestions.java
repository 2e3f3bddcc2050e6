package dev.engagement.model.request;

import dev.engagement.model.YesNo;
import dev.engagement.model.contact.ContactQuestion;
import dev.engagement.model.coverage.CommercialRequestQuestion;
import dev.engagement.model.coverage.CoverageQuestion;
import dev.engagement.model.coverage.SaRequestQuestion;
import dev.engagement.model.fact.ContactPurpose;
import dev.engagement.model.fact.Role;
import dev.engagement.model.handoff.HandoverQuestion;
import dev.engagement.model.ownership.DutyQuestion;
import dev.engagement.model.ownership.OwnershipQuestion;
import dev.engagement.model.routing.RecognitionQuestion;
import dev.engagement.model.routing.StrategicFieldQuestion;
import dev.engagement.model.triage.EcosystemLabelQuestion;

/**
 * The narrower questions of a request about the opportunity and who serves it. Each fact is copied by its name, unless
 * said otherwise; an area outside the region is left unknown.
 */
public sealed interface OpportunityQuestions permits EngagementRequest {
    /**
     * Which SA owns the opportunity.
     *
     * @return the narrower question, with the facts of this one
     */
    default OwnershipQuestion ownership() {
        EngagementRequest request = request();
        return OwnershipQuestion.builder()
                .source(request.source())
                .partnerInvolved(request.partnerInvolved())
                .dealRegistration(request.dealRegistration())
                .partnerTeamWilling(request.partnerTeamWilling())
                .stage(request.stage())
                .approvals(request.approvals())
                .build();
    }

    /**
     * What the Ecosystem SA does on the opportunity.
     *
     * @return the narrower question, with the facts of this one
     */
    default DutyQuestion duty() {
        EngagementRequest request = request();
        return DutyQuestion.builder()
                .source(request.source())
                .partnerInvolved(request.partnerInvolved())
                .dealRegistration(request.dealRegistration())
                .partnerTeamWilling(request.partnerTeamWilling())
                .partnerNeedsHelp(request.partnerNeedsHelp())
                .fieldSaNeedsBackup(request.fieldSaNeedsBackup())
                .ecosystemSaMeetsCustomer(request.ecosystemSaMeetsCustomer())
                .build();
    }

    /**
     * Whether the opportunity is handed over now.
     *
     * @return the narrower question, with the facts of this one
     */
    default HandoverQuestion handover() {
        EngagementRequest request = request();
        return HandoverQuestion.builder()
                .source(request.source())
                .ecosystemSaIsPrimary(request.ecosystemSaIsPrimary())
                .partnerTeamWilling(request.partnerTeamWilling())
                .stage(request.stage())
                .approvals(request.approvals())
                .interactionsDocumented(request.interactionsDocumented())
                .build();
    }

    /**
     * Whether the opportunity is handed over now if an Ecosystem SA is primary: a partner-sourced one starts so.
     *
     * @return the narrower question, with the facts of this one
     */
    default HandoverQuestion handoverAssumingPrimary() {
        EngagementRequest request = request();
        return HandoverQuestion.builder()
                .source(request.source())
                .ecosystemSaIsPrimary(YesNo.YES)
                .partnerTeamWilling(request.partnerTeamWilling())
                .stage(request.stage())
                .approvals(request.approvals())
                .interactionsDocumented(request.interactionsDocumented())
                .build();
    }

    /**
     * Which SA serves seller, segment and region, and how.
     *
     * @return the narrower question, with the facts of this one
     */
    default CoverageQuestion coverage() {
        EngagementRequest request = request();
        return CoverageQuestion.builder()
                .region(request.region())
                .subRegion(request.areaWithinRegion())
                .segment(request.segment())
                .seller(request.seller())
                .build();
    }

    /**
     * What is done to get an SA for a Strategic AE in the US.
     *
     * @return the narrower question, with the facts of this one
     */
    default SaRequestQuestion saRequest() {
        EngagementRequest request = request();
        return SaRequestQuestion.builder()
                .region(request.region())
                .subRegion(request.areaWithinRegion())
                .seller(request.seller())
                .opportunityId(request.opportunityId())
                .qualified(request.qualified())
                .identifiedPain(request.identifiedPain())
                .whyNow(request.whyNow())
                .commandPlanLink(request.commandPlanLink())
                .closePlanLink(request.closePlanLink())
                .saAllocated(request.saAllocated())
                .elapsed(request.elapsed())
                .wantsSeveralOpportunities(request.wantsSeveralOpportunities())
                .wantsDedicatedSa(request.wantsDedicatedSa())
                .build();
    }

    /**
     * What is done to get an SA of the commercial pool.
     *
     * @return the narrower question, with the facts of this one
     */
    default CommercialRequestQuestion commercialRequest() {
        EngagementRequest request = request();
        return CommercialRequestQuestion.builder()
                .requester(request.requester())
                .region(request.region())
                .opportunityId(request.opportunityId())
                .build();
    }

    /**
     * Whether a Principal SA is engaged.
     *
     * @return the narrower question, with the facts of this one
     */
    default StrategicFieldQuestion strategicField() {
        EngagementRequest request = request();
        return StrategicFieldQuestion.builder()
                .globalStrategic(request.globalStrategic())
                .audience(request.audience())
                .largeEngagement(request.largeEngagement())
                .strategicNeeds(request.strategicNeeds())
                .build();
    }

    /**
     * Whether the partner is an alliance partner.
     *
     * @return the narrower question, with the facts of this one
     */
    default RecognitionQuestion recognition() {
        EngagementRequest request = request();
        return RecognitionQuestion.builder()
                .partnerName(request.partnerName())
                .partnerKind(request.partnerKind())
                .build();
    }

    /**
     * Which labels an issue for the Ecosystem SAs carries.
     *
     * @return the narrower question, with the facts of this one
     */
    default EcosystemLabelQuestion ecosystemLabel() {
        EngagementRequest request = request();
        return EcosystemLabelQuestion.builder()
                .partnerRegion(request.partnerRegion())
                .partnerName(request.partnerName())
                .build();
    }

    /**
     * Where to reach the Ecosystem SAs with a request.
     *
     * @return the narrower question, with the facts of this one, and about an opportunity if this one tells of any
     */
    default ContactQuestion ecosystemSaContact() {
        return contact(Role.ECOSYSTEM_SA, ContactPurpose.REQUEST);
    }

    /**
     * Where to reach the Channel SAs with a question.
     *
     * @return the narrower question, with the facts of this one, and about an opportunity if this one tells of any
     */
    default ContactQuestion channelSaContact() {
        return contact(Role.CHANNEL_SA, ContactPurpose.QUESTION);
    }

    /**
     * Where to reach the Field SAs with a question.
     *
     * @return the narrower question, with the facts of this one, and about an opportunity if this one tells of any
     */
    default ContactQuestion fieldSaContact() {
        return contact(Role.FIELD_SA, ContactPurpose.QUESTION);
    }

    /**
     * Where to reach Field Security with a question.
     *
     * @return the narrower question, with the facts of this one, and about an opportunity if this one tells of any
     */
    default ContactQuestion fieldSecurityContact() {
        return contact(Role.FIELD_SECURITY, ContactPurpose.QUESTION);
    }

    private ContactQuestion contact(Role role, ContactPurpose purpose) {
        EngagementRequest request = request();
        return ContactQuestion.builder()
                .requester(request.requester())
                .role(role)
                .purpose(purpose)
                .region(request.region())
                .subRegion(request.areaWithinRegion())
                .segment(request.segment())
                .opportunityBased(request.aboutOpportunity() ? YesNo.YES : YesNo.NO)
                .ecosystemSaListed(request.ecosystemSaListed())
                .workloadExceeded(request.workloadExceeded())
                .fromOtherDepartment(request.fromOtherDepartment())
                .build();
    }

    private EngagementRequest request() {
        return (EngagementRequest) this;
    }
}
