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

/** The narrower questions of a request about the opportunity and who serves it: each fact is copied by its name. Stateless. */
final class OpportunityQuestions {
    private OpportunityQuestions() {}

    static OwnershipQuestion ownership(EngagementRequest request) {
        return OwnershipQuestion.builder()
                .source(request.source())
                .partnerInvolved(request.partnerInvolved())
                .dealRegistration(request.dealRegistration())
                .partnerTeamWilling(request.partnerTeamWilling())
                .stage(request.stage())
                .approvals(request.approvals())
                .build();
    }

    static DutyQuestion duty(EngagementRequest request) {
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

    static HandoverQuestion handover(EngagementRequest request) {
        return HandoverQuestion.builder()
                .source(request.source())
                .ecosystemSaIsPrimary(request.ecosystemSaIsPrimary())
                .partnerTeamWilling(request.partnerTeamWilling())
                .stage(request.stage())
                .approvals(request.approvals())
                .interactionsDocumented(request.interactionsDocumented())
                .build();
    }

    static HandoverQuestion handoverAssumingPrimary(EngagementRequest request) {
        return HandoverQuestion.builder()
                .source(request.source())
                .ecosystemSaIsPrimary(YesNo.YES)
                .partnerTeamWilling(request.partnerTeamWilling())
                .stage(request.stage())
                .approvals(request.approvals())
                .interactionsDocumented(request.interactionsDocumented())
                .build();
    }

    static CoverageQuestion coverage(EngagementRequest request) {
        return CoverageQuestion.builder()
                .region(request.region())
                .subRegion(request.subRegion())
                .segment(request.segment())
                .seller(request.seller())
                .build();
    }

    static SaRequestQuestion saRequest(EngagementRequest request) {
        return SaRequestQuestion.builder()
                .region(request.region())
                .subRegion(request.subRegion())
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

    static CommercialRequestQuestion commercialRequest(EngagementRequest request) {
        return CommercialRequestQuestion.builder()
                .requester(request.requester())
                .region(request.region())
                .opportunityId(request.opportunityId())
                .build();
    }

    static StrategicFieldQuestion strategicField(EngagementRequest request) {
        return StrategicFieldQuestion.builder()
                .globalStrategic(request.globalStrategic())
                .audience(request.audience())
                .largeEngagement(request.largeEngagement())
                .strategicNeeds(request.strategicNeeds())
                .build();
    }

    static RecognitionQuestion recognition(EngagementRequest request) {
        return RecognitionQuestion.builder()
                .partnerName(request.partnerName())
                .partnerKind(request.partnerKind())
                .build();
    }

    static EcosystemLabelQuestion ecosystemLabel(EngagementRequest request) {
        return EcosystemLabelQuestion.builder()
                .partnerRegion(request.region())
                .partnerName(request.partnerName())
                .build();
    }

    static ContactQuestion ecosystemSaContact(EngagementRequest request) {
        return ContactQuestion.builder()
                .requester(request.requester())
                .role(Role.ECOSYSTEM_SA)
                .purpose(ContactPurpose.REQUEST)
                .region(request.region())
                .subRegion(request.subRegion())
                .segment(request.segment())
                .opportunityBased(request.aboutOpportunity() ? YesNo.YES : YesNo.UNKNOWN)
                .ecosystemSaListed(request.ecosystemSaListed())
                .workloadExceeded(request.workloadExceeded())
                .fromOtherDepartment(request.fromOtherDepartment())
                .build();
    }

    static ContactQuestion channelSaContact(EngagementRequest request) {
        return ContactQuestion.builder()
                .requester(request.requester())
                .role(Role.CHANNEL_SA)
                .purpose(ContactPurpose.QUESTION)
                .region(request.region())
                .subRegion(request.subRegion())
                .segment(request.segment())
                .opportunityBased(request.aboutOpportunity() ? YesNo.YES : YesNo.UNKNOWN)
                .ecosystemSaListed(request.ecosystemSaListed())
                .workloadExceeded(request.workloadExceeded())
                .fromOtherDepartment(request.fromOtherDepartment())
                .build();
    }

    static ContactQuestion fieldSaContact(EngagementRequest request) {
        return ContactQuestion.builder()
                .requester(request.requester())
                .role(Role.FIELD_SA)
                .purpose(ContactPurpose.QUESTION)
                .region(request.region())
                .subRegion(request.subRegion())
                .segment(request.segment())
                .opportunityBased(request.aboutOpportunity() ? YesNo.YES : YesNo.UNKNOWN)
                .ecosystemSaListed(request.ecosystemSaListed())
                .workloadExceeded(request.workloadExceeded())
                .fromOtherDepartment(request.fromOtherDepartment())
                .build();
    }

    static ContactQuestion fieldSecurityContact(EngagementRequest request) {
        return ContactQuestion.builder()
                .requester(request.requester())
                .role(Role.FIELD_SECURITY)
                .purpose(ContactPurpose.QUESTION)
                .region(request.region())
                .subRegion(request.subRegion())
                .segment(request.segment())
                .opportunityBased(request.aboutOpportunity() ? YesNo.YES : YesNo.UNKNOWN)
                .ecosystemSaListed(request.ecosystemSaListed())
                .workloadExceeded(request.workloadExceeded())
                .fromOtherDepartment(request.fromOtherDepartment())
                .build();
    }
}
