package dev.engagement.model.request;

import dev.engagement.model.Facts;
import dev.engagement.model.Finding;
import dev.engagement.model.Note;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.AdditionalInformation;
import dev.engagement.model.fact.Approval;
import dev.engagement.model.fact.Audience;
import dev.engagement.model.fact.DealRegistration;
import dev.engagement.model.fact.Hosting;
import dev.engagement.model.fact.Initiated;
import dev.engagement.model.fact.Initiator;
import dev.engagement.model.fact.Motion;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.fact.PartnerKind;
import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.SalesPhase;
import dev.engagement.model.fact.Segment;
import dev.engagement.model.fact.SubRegion;
import dev.engagement.model.handoff.HandoverQuestion;
import dev.engagement.model.intake.IntakeQuestion;
import dev.engagement.model.intake.QualificationQuestion;
import dev.engagement.model.intake.RiskQuestion;
import dev.engagement.model.ownership.DutyQuestion;
import dev.engagement.model.ownership.OwnershipQuestion;
import dev.engagement.model.routing.OutreachQuestion;
import dev.engagement.model.routing.RoutingQuestion;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;

/**
 * A whole request for engagement: which questions it raises and what their answers add up to.
 *
 * @param requester who asks
 * @param need what is needed
 * @param phase the phase of the sale in which the SA is asked for
 * @param askedForMissing whether the requester was asked for every item that is still missing
 * @param exceptionRequested whether an exception was requested
 * @param opportunityId the id of the opportunity in the CRM
 * @param opportunityActive whether that opportunity is active
 * @param stage the stage of the opportunity
 * @param source who sourced the opportunity
 * @param qualified whether lead, account or opportunity meets the qualification criteria
 * @param partnerInvolved whether a partner is involved
 * @param partnerName the name of the partner
 * @param partnerKind the kind of partner
 * @param partnerTeamWilling whether the partner's account team is willing to involve GitLab sales
 * @param partnerNeedsHelp whether the partner needs assistance
 * @param dealRegistration whether the partner has submitted a deal registration
 * @param ecosystemSaIsPrimary whether an Ecosystem SA has primary responsibility now
 * @param approvals which approvals to keep it beyond stage 2 were given
 * @param interactionsDocumented whether interactions with the customer are documented
 * @param ecosystemSaMeetsCustomer whether the Ecosystem SA is engaged with the customer
 * @param fieldSaNeedsBackup whether the Field SA needs backup
 * @param audience whom it is for
 * @param motion before or after the sale
 * @param csmAssigned whether a CSM is assigned
 * @param adoptionBlocked whether adoption at the customer is blocked
 * @param servicesEngagement whether there is a services engagement at the customer
 * @param supportCase whether there is a support case
 * @param namedAccount whether it is at a named account
 * @param region the region
 * @param subRegion the area within the region
 * @param segment the segment of the customer
 * @param seller the kind of account executive
 * @param hosting where the customer runs the product
 * @param commandPlanLink the link to the Command Plan
 * @param commandPlanAssociated whether that plan is associated with the opportunity
 * @param commandPlanCompleted whether the plan is completed
 * @param whyNow the Why Now
 * @param identifiedPain the Identified Pain
 * @param champion the Champion
 * @param informationGiven which additional information was given
 * @param personasEngaged whether the right personas are engaged
 * @param meetingPlanned whether a customer meeting is scheduled or planned
 * @param meetingDiscussed whether that meeting was discussed with the SA beforehand
 * @param meetingGoal what the meeting is to achieve
 * @param objectivesClear whether the objectives are clear and understandable
 * @param expectationsManaged whether expectations were managed and discussed
 * @param objectivesSet whether objectives and expectations were established
 * @param reviewHeld whether the account team reviewed what was gathered
 * @param saHasPerspective whether the SA has a view of its own to share
 * @param saKnowsPartnerTechnology whether the SA knows the partner's technology
 * @param initiator who initiated the matter
 * @param initiated what was initiated
 * @param viaPartnershipContacts whether it came through the contacts of the partnership
 */
@RecordBuilder
public record EngagementRequest(
        Role requester,
        Need need,
        SalesPhase phase,
        YesNo askedForMissing,
        YesNo exceptionRequested,
        Text opportunityId,
        YesNo opportunityActive,
        OpportunityStage stage,
        OpportunitySource source,
        YesNo qualified,
        YesNo partnerInvolved,
        Text partnerName,
        PartnerKind partnerKind,
        YesNo partnerTeamWilling,
        YesNo partnerNeedsHelp,
        DealRegistration dealRegistration,
        YesNo ecosystemSaIsPrimary,
        Set<Approval> approvals,
        YesNo interactionsDocumented,
        YesNo ecosystemSaMeetsCustomer,
        YesNo fieldSaNeedsBackup,
        Audience audience,
        Motion motion,
        YesNo csmAssigned,
        YesNo adoptionBlocked,
        YesNo servicesEngagement,
        YesNo supportCase,
        YesNo namedAccount,
        Region region,
        SubRegion subRegion,
        Segment segment,
        Role seller,
        Hosting hosting,
        Text commandPlanLink,
        YesNo commandPlanAssociated,
        YesNo commandPlanCompleted,
        Text whyNow,
        Text identifiedPain,
        Text champion,
        Set<AdditionalInformation> informationGiven,
        YesNo personasEngaged,
        YesNo meetingPlanned,
        YesNo meetingDiscussed,
        Text meetingGoal,
        YesNo objectivesClear,
        YesNo expectationsManaged,
        YesNo objectivesSet,
        YesNo reviewHeld,
        YesNo saHasPerspective,
        YesNo saKnowsPartnerTechnology,
        Initiator initiator,
        Initiated initiated,
        YesNo viaPartnershipContacts)
        implements Question.Whole<EngagementPlan> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public EngagementRequest {
        requester = Facts.orUnknown(requester, Role.UNKNOWN);
        need = Facts.orUnknown(need, Need.UNKNOWN);
        phase = Facts.orUnknown(phase, SalesPhase.UNKNOWN);
        askedForMissing = Facts.orUnknown(askedForMissing);
        exceptionRequested = Facts.orUnknown(exceptionRequested);
        opportunityId = Facts.orBlank(opportunityId);
        opportunityActive = Facts.orUnknown(opportunityActive);
        stage = Facts.orUnknown(stage, OpportunityStage.UNKNOWN);
        source = Facts.orUnknown(source, OpportunitySource.UNKNOWN);
        qualified = Facts.orUnknown(qualified);
        partnerInvolved = Facts.orUnknown(partnerInvolved);
        partnerName = Facts.orBlank(partnerName);
        partnerKind = Facts.orUnknown(partnerKind, PartnerKind.UNKNOWN);
        partnerTeamWilling = Facts.orUnknown(partnerTeamWilling);
        partnerNeedsHelp = Facts.orUnknown(partnerNeedsHelp);
        dealRegistration = Facts.orUnknown(dealRegistration, DealRegistration.UNKNOWN);
        ecosystemSaIsPrimary = Facts.orUnknown(ecosystemSaIsPrimary);
        approvals = Facts.orEmpty(approvals);
        interactionsDocumented = Facts.orUnknown(interactionsDocumented);
        ecosystemSaMeetsCustomer = Facts.orUnknown(ecosystemSaMeetsCustomer);
        fieldSaNeedsBackup = Facts.orUnknown(fieldSaNeedsBackup);
        audience = Facts.orUnknown(audience, Audience.UNKNOWN);
        motion = Facts.orUnknown(motion, Motion.UNKNOWN);
        csmAssigned = Facts.orUnknown(csmAssigned);
        adoptionBlocked = Facts.orUnknown(adoptionBlocked);
        servicesEngagement = Facts.orUnknown(servicesEngagement);
        supportCase = Facts.orUnknown(supportCase);
        namedAccount = Facts.orUnknown(namedAccount);
        region = Facts.orUnknown(region, Region.UNKNOWN);
        subRegion = Facts.orUnknown(subRegion, SubRegion.UNKNOWN);
        segment = Facts.orUnknown(segment, Segment.UNKNOWN);
        seller = Facts.orUnknown(seller, Role.UNKNOWN);
        hosting = Facts.orUnknown(hosting, Hosting.UNKNOWN);
        commandPlanLink = Facts.orBlank(commandPlanLink);
        commandPlanAssociated = Facts.orUnknown(commandPlanAssociated);
        commandPlanCompleted = Facts.orUnknown(commandPlanCompleted);
        whyNow = Facts.orBlank(whyNow);
        identifiedPain = Facts.orBlank(identifiedPain);
        champion = Facts.orBlank(champion);
        informationGiven = Facts.orEmpty(informationGiven);
        personasEngaged = Facts.orUnknown(personasEngaged);
        meetingPlanned = Facts.orUnknown(meetingPlanned);
        meetingDiscussed = Facts.orUnknown(meetingDiscussed);
        meetingGoal = Facts.orBlank(meetingGoal);
        objectivesClear = Facts.orUnknown(objectivesClear);
        expectationsManaged = Facts.orUnknown(expectationsManaged);
        objectivesSet = Facts.orUnknown(objectivesSet);
        reviewHeld = Facts.orUnknown(reviewHeld);
        saHasPerspective = Facts.orUnknown(saHasPerspective);
        saKnowsPartnerTechnology = Facts.orUnknown(saKnowsPartnerTechnology);
        initiator = Facts.orUnknown(initiator, Initiator.UNKNOWN);
        initiated = Facts.orUnknown(initiated, Initiated.UNKNOWN);
        viaPartnershipContacts = Facts.orUnknown(viaPartnershipContacts);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static EngagementRequestBuilder builder() {
        return EngagementRequestBuilder.builder();
    }

    @Override
    public String name() {
        return "request";
    }

    @Override
    public EngagementPlan gather(List<Finding<?>> findings, List<Note> notes) {
        return EngagementPlan.of(findings, notes);
    }

    /**
     * Whether an opportunity is told of: its id, its stage or its source.
     *
     * @return true if so
     */
    public boolean aboutOpportunity() {
        return !opportunityId.blank() || !stage.unknown() || source != OpportunitySource.UNKNOWN;
    }

    /**
     * Which role this requester may engage for the need.
     *
     * @return the narrower question, with the facts of this one
     */
    public RoutingQuestion routing() {
        return RoutingQuestion.builder()
                .requester(requester)
                .need(need)
                .motion(motion)
                .adoptionBlocked(adoptionBlocked)
                .servicesEngagement(servicesEngagement)
                .supportCase(supportCase)
                .namedAccount(namedAccount)
                .saKnowsPartnerTechnology(saKnowsPartnerTechnology)
                .partnerInvolved(partnerInvolved)
                .build();
    }

    /**
     * Whom an Alliance SA may reach out to.
     *
     * @return the narrower question, with the facts of this one
     */
    public OutreachQuestion outreach() {
        return OutreachQuestion.builder()
                .requester(requester)
                .need(need)
                .initiator(initiator)
                .initiated(initiated)
                .viaPartnershipContacts(viaPartnershipContacts)
                .build();
    }

    /**
     * Which SA owns the opportunity.
     *
     * @return the narrower question, with the facts of this one
     */
    public OwnershipQuestion ownership() {
        return OwnershipQuestion.builder()
                .source(source)
                .partnerInvolved(partnerInvolved)
                .dealRegistration(dealRegistration)
                .partnerTeamWilling(partnerTeamWilling)
                .stage(stage)
                .approvals(approvals)
                .build();
    }

    /**
     * What the Ecosystem SA does on the opportunity.
     *
     * @return the narrower question, with the facts of this one
     */
    public DutyQuestion duty() {
        return DutyQuestion.builder()
                .source(source)
                .partnerInvolved(partnerInvolved)
                .dealRegistration(dealRegistration)
                .partnerTeamWilling(partnerTeamWilling)
                .partnerNeedsHelp(partnerNeedsHelp)
                .fieldSaNeedsBackup(fieldSaNeedsBackup)
                .ecosystemSaMeetsCustomer(ecosystemSaMeetsCustomer)
                .build();
    }

    /**
     * Whether the opportunity is handed over now.
     *
     * @return the narrower question, with the facts of this one
     */
    public HandoverQuestion handover() {
        return HandoverQuestion.builder()
                .source(source)
                .ecosystemSaIsPrimary(ecosystemSaIsPrimary)
                .partnerTeamWilling(partnerTeamWilling)
                .stage(stage)
                .approvals(approvals)
                .interactionsDocumented(interactionsDocumented)
                .build();
    }

    /**
     * Whether the opportunity is handed over now if an Ecosystem SA is primary: a partner-sourced one starts so.
     *
     * @return the narrower question, with the facts of this one
     */
    public HandoverQuestion handoverAssumingPrimary() {
        return HandoverQuestion.builder()
                .source(source)
                .ecosystemSaIsPrimary(YesNo.YES)
                .partnerTeamWilling(partnerTeamWilling)
                .stage(stage)
                .approvals(approvals)
                .interactionsDocumented(interactionsDocumented)
                .build();
    }

    /**
     * What becomes of the request for an SA.
     *
     * @return the narrower question, with the facts of this one
     */
    public IntakeQuestion intake() {
        return IntakeQuestion.builder()
                .phase(phase)
                .opportunityId(opportunityId)
                .opportunityActive(opportunityActive)
                .commandPlanLink(commandPlanLink)
                .commandPlanAssociated(commandPlanAssociated)
                .commandPlanCompleted(commandPlanCompleted)
                .whyNow(whyNow)
                .identifiedPain(identifiedPain)
                .champion(champion)
                .informationGiven(informationGiven)
                .meetingPlanned(meetingPlanned)
                .meetingDiscussed(meetingDiscussed)
                .meetingGoal(meetingGoal)
                .objectivesClear(objectivesClear)
                .expectationsManaged(expectationsManaged)
                .askedForMissing(askedForMissing)
                .personasEngaged(personasEngaged)
                .qualified(qualified)
                .exceptionRequested(exceptionRequested)
                .build();
    }

    /**
     * What the next step of qualifying the account is.
     *
     * @return the narrower question, with the facts of this one
     */
    public QualificationQuestion qualification() {
        return QualificationQuestion.builder()
                .objectivesSet(objectivesSet)
                .reviewHeld(reviewHeld)
                .qualified(qualified)
                .saHasPerspective(saHasPerspective)
                .build();
    }

    /**
     * What comes of engaging an SA for an opportunity that is not qualified: then the time is wrong.
     *
     * @return the narrower question, with the facts of this one
     */
    public RiskQuestion risk() {
        return RiskQuestion.builder()
                .wrongTime(qualified == YesNo.NO ? YesNo.YES : YesNo.UNKNOWN)
                .build();
    }
}
