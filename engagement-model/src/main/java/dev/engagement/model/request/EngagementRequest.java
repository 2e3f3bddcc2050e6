package dev.engagement.model.request;

import dev.engagement.model.Facts;
import dev.engagement.model.Finding;
import dev.engagement.model.Note;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
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
import dev.engagement.model.fact.StrategicNeed;
import dev.engagement.model.fact.SubRegion;
import dev.engagement.model.fact.SupportDuration;
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
 * @param partnerRegion the region of the partner
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
 * @param leadTime the time from the request to the date that is wished for: that of the event, where one is planned
 * @param eventPlanned whether an event is planned that an SA is wanted for, beside the need
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
 * @param questionnaireReceived whether a customer's security questionnaire is to be answered, beside the need
 * @param servicesOpportunityExists whether an opportunity for Professional Services exists in Salesforce
 * @param standardServiceFits whether a standard service of the catalog meets the needs of the customer; of a part of them, where one asks for that part
 * @param servicesPositioned whether Professional Services have been positioned for an opportunity
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
        Region partnerRegion,
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
        YesNo eventPlanned,
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
        YesNo questionnaireReceived,
        YesNo servicesOpportunityExists,
        YesNo standardServiceFits,
        YesNo servicesPositioned)
        implements Question.Whole<EngagementPlan>, OpportunityQuestions, MeetingQuestions, NeedQuestions {
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
        partnerRegion = Facts.orUnknown(partnerRegion, Region.UNKNOWN);
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
        eventPlanned = Facts.orUnknown(eventPlanned);
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
        questionnaireReceived = Facts.orUnknown(questionnaireReceived);
        servicesOpportunityExists = Facts.orUnknown(servicesOpportunityExists);
        standardServiceFits = Facts.orUnknown(standardServiceFits);
        servicesPositioned = Facts.orUnknown(servicesPositioned);
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
     * Whether the area is known to lie in another region than the one that is told of.
     *
     * @return true if so
     */
    public boolean areaOutsideRegion() {
        return !region.unknown() && subRegion.agreedRegion(region).unknown();
    }

    /**
     * The area within the region, where the two agree.
     *
     * @return the area; unknown if it lies outside the region
     */
    public SubRegion areaWithinRegion() {
        return areaOutsideRegion() ? SubRegion.UNKNOWN : subRegion;
    }
}
