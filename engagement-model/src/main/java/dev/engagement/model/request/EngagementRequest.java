package dev.engagement.model.request;

import dev.engagement.model.Facts;
import dev.engagement.model.Finding;
import dev.engagement.model.Note;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.YesNo;
import dev.engagement.model.activity.RecordQuestion;
import dev.engagement.model.assurance.AssuranceQuestion;
import dev.engagement.model.contact.AsyncSupportQuestion;
import dev.engagement.model.contact.ContactQuestion;
import dev.engagement.model.coverage.CommercialRequestQuestion;
import dev.engagement.model.coverage.CoverageQuestion;
import dev.engagement.model.coverage.SaRequestQuestion;
import dev.engagement.model.demo.DemoArchitectQuestion;
import dev.engagement.model.events.EventQuestion;
import dev.engagement.model.events.EventStaffingQuestion;
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
import dev.engagement.model.fact.StrategicNeed;
import dev.engagement.model.fact.SubRegion;
import dev.engagement.model.fact.SupportDuration;
import dev.engagement.model.handoff.HandoverQuestion;
import dev.engagement.model.intake.IntakeQuestion;
import dev.engagement.model.intake.QualificationQuestion;
import dev.engagement.model.intake.RiskQuestion;
import dev.engagement.model.ownership.DutyQuestion;
import dev.engagement.model.ownership.OwnershipQuestion;
import dev.engagement.model.participation.ParticipationQuestion;
import dev.engagement.model.product.CapabilityQuestion;
import dev.engagement.model.product.LeadTimeQuestion;
import dev.engagement.model.routing.CareQuestion;
import dev.engagement.model.routing.ChannelQuestion;
import dev.engagement.model.routing.OutreachQuestion;
import dev.engagement.model.routing.RecognitionQuestion;
import dev.engagement.model.routing.RoutingQuestion;
import dev.engagement.model.routing.StrategicFieldQuestion;
import dev.engagement.model.services.ServicesQuestion;
import dev.engagement.model.specialists.ExpertQuestion;
import dev.engagement.model.specialists.SecondSaQuestion;
import dev.engagement.model.triage.EcosystemLabelQuestion;
import dev.engagement.model.triage.TemplateQuestion;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;

/**
 * A whole request for engagement: which questions it raises and what their answers add up to.
 *
 * @param requester who asks
 * @param need what is needed
 * @param phase the phase of the sale in which the SA is asked for
 * @param followUp whether it follows up on an earlier activity
 * @param bestHandledBySa whether a question about a partner is one that an SA answers best
 * @param askedForMissing whether the requester was asked for every item that is still missing
 * @param exceptionRequested whether an exception was requested
 * @param opportunityId the id of the opportunity in the CRM
 * @param opportunityLink the link to the opportunity in Salesforce
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
 * @param ecosystemSaListed whether the record of the partner's account lists an Ecosystem SA
 * @param audience whom it is for
 * @param motion before or after the sale
 * @param csmAssigned whether a CSM is assigned
 * @param smallCustomer whether the customer is one of the smaller ones
 * @param globalStrategic whether the opportunity or customer is a global strategic one
 * @param largeEngagement whether the engagement is a large one
 * @param strategicNeeds what the engagement needs more of than others
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
 * @param closePlanLink the link to the close plan
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
 * @param leadsToTechnicalWin whether the activity leads to a technical win
 * @param saAllocated whether an SA accepted the request
 * @param wantsSeveralOpportunities whether one SA is wanted for several opportunities of the account
 * @param wantsDedicatedSa whether an SA is wanted for this Strategic AE alone
 * @param workloadExceeded whether the work exceeds the capacity of the SA
 * @param fromOtherDepartment whether the request comes from another department than sales
 * @param tooComplex whether the opportunity is too complex for one SA to secure the technical win
 * @param tooValuable whether it is too valuable to rest on one SA
 * @param tooRisky whether it is too risky for one SA
 * @param duration for how long a secondary SA helps
 * @param elapsed the time since the complete request was sent
 * @param leadTime how long before the visit the SA is told
 * @param templateUsed whether the request was made from the template SA_Request
 * @param informationComplete whether it gives all required information
 * @param secured whether the participation of a Solutions Architect is secured
 * @param spaceChecked whether the CS Shared Demo Space was checked
 * @param foundInSpace whether the demo was found there
 * @param hasSpaceAccess whether whoever checked may see all of that space
 * @param mapsToProduct whether the capability maps directly to the product
 * @param workaroundsExplored whether solutions or workarounds with the current tools were explored
 * @param workaroundSatisfies whether one of these satisfies the requirements
 * @param saHasTime whether the SA has time for it
 * @param timeSpent whether time was spent on the questionnaire
 * @param boardIssueWanted whether an issue for it is wanted on the triage board
 * @param servicesOpportunityExists whether an opportunity for Professional Services exists in Salesforce
 * @param standardServiceFits whether a standard service of the catalog meets the needs of the customer; of a part of them, where one asks for that part
 */
@RecordBuilder
public record EngagementRequest(
        Role requester,
        Need need,
        SalesPhase phase,
        YesNo followUp,
        YesNo bestHandledBySa,
        YesNo askedForMissing,
        YesNo exceptionRequested,
        Text opportunityId,
        Text opportunityLink,
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
        YesNo ecosystemSaListed,
        Audience audience,
        Motion motion,
        YesNo csmAssigned,
        YesNo smallCustomer,
        YesNo globalStrategic,
        YesNo largeEngagement,
        Set<StrategicNeed> strategicNeeds,
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
        Text closePlanLink,
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
        YesNo viaPartnershipContacts,
        YesNo leadsToTechnicalWin,
        YesNo saAllocated,
        YesNo wantsSeveralOpportunities,
        YesNo wantsDedicatedSa,
        YesNo workloadExceeded,
        YesNo fromOtherDepartment,
        YesNo tooComplex,
        YesNo tooValuable,
        YesNo tooRisky,
        SupportDuration duration,
        TimeSpan elapsed,
        TimeSpan leadTime,
        YesNo templateUsed,
        YesNo informationComplete,
        YesNo secured,
        YesNo spaceChecked,
        YesNo foundInSpace,
        YesNo hasSpaceAccess,
        YesNo mapsToProduct,
        YesNo workaroundsExplored,
        YesNo workaroundSatisfies,
        YesNo saHasTime,
        YesNo timeSpent,
        YesNo boardIssueWanted,
        YesNo servicesOpportunityExists,
        YesNo standardServiceFits)
        implements Question.Whole<EngagementPlan> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public EngagementRequest {
        requester = Facts.orUnknown(requester, Role.UNKNOWN);
        need = Facts.orUnknown(need, Need.UNKNOWN);
        phase = Facts.orUnknown(phase, SalesPhase.UNKNOWN);
        followUp = Facts.orUnknown(followUp);
        bestHandledBySa = Facts.orUnknown(bestHandledBySa);
        askedForMissing = Facts.orUnknown(askedForMissing);
        exceptionRequested = Facts.orUnknown(exceptionRequested);
        opportunityId = Facts.orBlank(opportunityId);
        opportunityLink = Facts.orBlank(opportunityLink);
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
        ecosystemSaListed = Facts.orUnknown(ecosystemSaListed);
        audience = Facts.orUnknown(audience, Audience.UNKNOWN);
        motion = Facts.orUnknown(motion, Motion.UNKNOWN);
        csmAssigned = Facts.orUnknown(csmAssigned);
        smallCustomer = Facts.orUnknown(smallCustomer);
        globalStrategic = Facts.orUnknown(globalStrategic);
        largeEngagement = Facts.orUnknown(largeEngagement);
        strategicNeeds = Facts.orEmpty(strategicNeeds);
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
        closePlanLink = Facts.orBlank(closePlanLink);
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
        leadsToTechnicalWin = Facts.orUnknown(leadsToTechnicalWin);
        saAllocated = Facts.orUnknown(saAllocated);
        wantsSeveralOpportunities = Facts.orUnknown(wantsSeveralOpportunities);
        wantsDedicatedSa = Facts.orUnknown(wantsDedicatedSa);
        workloadExceeded = Facts.orUnknown(workloadExceeded);
        fromOtherDepartment = Facts.orUnknown(fromOtherDepartment);
        tooComplex = Facts.orUnknown(tooComplex);
        tooValuable = Facts.orUnknown(tooValuable);
        tooRisky = Facts.orUnknown(tooRisky);
        duration = Facts.orUnknown(duration, SupportDuration.UNKNOWN);
        elapsed = Facts.orUnknown(elapsed, TimeSpan.UNKNOWN);
        leadTime = Facts.orUnknown(leadTime, TimeSpan.UNKNOWN);
        templateUsed = Facts.orUnknown(templateUsed);
        informationComplete = Facts.orUnknown(informationComplete);
        secured = Facts.orUnknown(secured);
        spaceChecked = Facts.orUnknown(spaceChecked);
        foundInSpace = Facts.orUnknown(foundInSpace);
        hasSpaceAccess = Facts.orUnknown(hasSpaceAccess);
        mapsToProduct = Facts.orUnknown(mapsToProduct);
        workaroundsExplored = Facts.orUnknown(workaroundsExplored);
        workaroundSatisfies = Facts.orUnknown(workaroundSatisfies);
        saHasTime = Facts.orUnknown(saHasTime);
        timeSpent = Facts.orUnknown(timeSpent);
        boardIssueWanted = Facts.orUnknown(boardIssueWanted);
        servicesOpportunityExists = Facts.orUnknown(servicesOpportunityExists);
        standardServiceFits = Facts.orUnknown(standardServiceFits);
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
     * Which SA owns the opportunity.
     *
     * @return the narrower question, with the facts of this one
     */
    public OwnershipQuestion ownership() {
        return OpportunityQuestions.ownership(this);
    }

    /**
     * What the Ecosystem SA does on the opportunity.
     *
     * @return the narrower question, with the facts of this one
     */
    public DutyQuestion duty() {
        return OpportunityQuestions.duty(this);
    }

    /**
     * Whether the opportunity is handed over now.
     *
     * @return the narrower question, with the facts of this one
     */
    public HandoverQuestion handover() {
        return OpportunityQuestions.handover(this);
    }

    /**
     * Whether the opportunity is handed over now if an Ecosystem SA is primary: a partner-sourced one starts so.
     *
     * @return the narrower question, with the facts of this one
     */
    public HandoverQuestion handoverAssumingPrimary() {
        return OpportunityQuestions.handoverAssumingPrimary(this);
    }

    /**
     * Which SA serves seller, segment and region, and how.
     *
     * @return the narrower question, with the facts of this one
     */
    public CoverageQuestion coverage() {
        return OpportunityQuestions.coverage(this);
    }

    /**
     * What is done to get an SA for a Strategic AE in the US.
     *
     * @return the narrower question, with the facts of this one
     */
    public SaRequestQuestion saRequest() {
        return OpportunityQuestions.saRequest(this);
    }

    /**
     * What is done to get an SA of the commercial pool.
     *
     * @return the narrower question, with the facts of this one
     */
    public CommercialRequestQuestion commercialRequest() {
        return OpportunityQuestions.commercialRequest(this);
    }

    /**
     * Whether a Principal SA is engaged.
     *
     * @return the narrower question, with the facts of this one
     */
    public StrategicFieldQuestion strategicField() {
        return OpportunityQuestions.strategicField(this);
    }

    /**
     * Whether the partner is an alliance partner.
     *
     * @return the narrower question, with the facts of this one
     */
    public RecognitionQuestion recognition() {
        return OpportunityQuestions.recognition(this);
    }

    /**
     * Which labels an issue for the Ecosystem SAs carries: those of the partner, in the region of the request.
     *
     * @return the narrower question, with the facts of this one
     */
    public EcosystemLabelQuestion ecosystemLabel() {
        return OpportunityQuestions.ecosystemLabel(this);
    }

    /**
     * Where to reach the Ecosystem SAs with a request.
     *
     * @return the narrower question, with the facts of this one
     */
    public ContactQuestion ecosystemSaContact() {
        return OpportunityQuestions.ecosystemSaContact(this);
    }

    /**
     * Where to reach the Channel SAs with a question.
     *
     * @return the narrower question, with the facts of this one
     */
    public ContactQuestion channelSaContact() {
        return OpportunityQuestions.channelSaContact(this);
    }

    /**
     * Where to reach the Field SAs with a question.
     *
     * @return the narrower question, with the facts of this one
     */
    public ContactQuestion fieldSaContact() {
        return OpportunityQuestions.fieldSaContact(this);
    }

    /**
     * Where to reach Field Security with a question.
     *
     * @return the narrower question, with the facts of this one
     */
    public ContactQuestion fieldSecurityContact() {
        return OpportunityQuestions.fieldSecurityContact(this);
    }

    /**
     * What becomes of the request for an SA.
     *
     * @return the narrower question, with the facts of this one
     */
    public IntakeQuestion intake() {
        return MeetingQuestions.intake(this);
    }

    /**
     * What the next step of qualifying the account is.
     *
     * @return the narrower question, with the facts of this one
     */
    public QualificationQuestion qualification() {
        return MeetingQuestions.qualification(this);
    }

    /**
     * What comes of engaging an SA for an opportunity that is not qualified: then the time is wrong.
     *
     * @return the narrower question, with the facts of this one
     */
    public RiskQuestion risk() {
        return MeetingQuestions.risk(this);
    }

    /**
     * Whether the SA takes part.
     *
     * @return the narrower question, with the facts of this one
     */
    public ParticipationQuestion participation() {
        return MeetingQuestions.participation(this);
    }

    /**
     * How the meeting is recorded.
     *
     * @return the narrower question, with the facts of this one
     */
    public RecordQuestion meetingRecord() {
        return MeetingQuestions.meetingRecord(this);
    }

    /**
     * Which template an issue for the need uses.
     *
     * @return the narrower question, with the facts of this one
     */
    public TemplateQuestion template() {
        return MeetingQuestions.template(this);
    }

    /**
     * Which role this requester may engage for the need.
     *
     * @return the narrower question, with the facts of this one
     */
    public RoutingQuestion routing() {
        return NeedQuestions.routing(this);
    }

    /**
     * Whom an Alliance SA may reach out to.
     *
     * @return the narrower question, with the facts of this one
     */
    public OutreachQuestion outreach() {
        return NeedQuestions.outreach(this);
    }

    /**
     * Whom to engage for the need of a channel partner.
     *
     * @return the narrower question, with the facts of this one
     */
    public ChannelQuestion channel() {
        return NeedQuestions.channel(this);
    }

    /**
     * Who takes care of the customer: an SA or a CSM.
     *
     * @return the narrower question, with the facts of this one
     */
    public CareQuestion care() {
        return NeedQuestions.care(this);
    }

    /**
     * Whether the need is served in Slack.
     *
     * @return the narrower question, with the facts of this one
     */
    public AsyncSupportQuestion asyncSupport() {
        return NeedQuestions.asyncSupport(this);
    }

    /**
     * What is done about a security questionnaire.
     *
     * @return the narrower question, with the facts of this one
     */
    public AssuranceQuestion assurance() {
        return NeedQuestions.assurance(this);
    }

    /**
     * Whether the request for an event is tracked.
     *
     * @return the narrower question, with the facts of this one
     */
    public EventQuestion event() {
        return NeedQuestions.event(this);
    }

    /**
     * What is done to get an SA for an event.
     *
     * @return the narrower question, with the facts of this one
     */
    public EventStaffingQuestion eventStaffing() {
        return NeedQuestions.eventStaffing(this);
    }

    /**
     * What is done to get the content of a demo or workshop.
     *
     * @return the narrower question, with the facts of this one
     */
    public DemoArchitectQuestion demoArchitect() {
        return NeedQuestions.demoArchitect(this);
    }

    /**
     * What is done to get a subject matter expert.
     *
     * @return the narrower question, with the facts of this one
     */
    public ExpertQuestion expert() {
        return NeedQuestions.expert(this);
    }

    /**
     * What is done to get a second SA.
     *
     * @return the narrower question, with the facts of this one
     */
    public SecondSaQuestion secondSa() {
        return NeedQuestions.secondSa(this);
    }

    /**
     * What is done to order services.
     *
     * @return the narrower question, with the facts of this one
     */
    public ServicesQuestion services() {
        return NeedQuestions.services(this);
    }

    /**
     * What is done about a capability that the product may lack.
     *
     * @return the narrower question, with the facts of this one
     */
    public CapabilityQuestion capability() {
        return NeedQuestions.capability(this);
    }

    /**
     * Whether the Product Manager has enough time.
     *
     * @return the narrower question, with the facts of this one
     */
    public LeadTimeQuestion productLeadTime() {
        return NeedQuestions.productLeadTime(this);
    }
}
