package dev.engagement.model.intake;

import dev.engagement.model.Facts;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.model.YesNo;
import dev.engagement.model.fact.AdditionalInformation;
import dev.engagement.model.fact.SalesPhase;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * What becomes of a request for an SA (T40)? Rules that speak agree.
 *
 * @param phase the phase of the sale in which the SA is asked for
 * @param opportunityId the id of the opportunity in the CRM
 * @param opportunityActive whether that opportunity is active
 * @param commandPlanLink the link to the Command Plan
 * @param commandPlanAssociated whether that plan is associated with the opportunity
 * @param commandPlanCompleted whether the plan is completed
 * @param whyNow the Why Now
 * @param identifiedPain the Identified Pain
 * @param champion the Champion
 * @param informationGiven which additional information was given
 * @param meetingPlanned whether a customer meeting is scheduled or planned
 * @param meetingDiscussed whether that meeting was discussed with the SA beforehand
 * @param meetingGoal what the meeting is to achieve
 * @param objectivesClear whether the objectives are clear and understandable
 * @param expectationsManaged whether expectations were managed and discussed
 * @param askedForMissing whether the requester was asked for every item that is still missing
 * @param personasEngaged whether the right personas are engaged
 * @param qualified whether lead, account or opportunity meets the qualification criteria
 * @param exceptionRequested whether an exception was requested
 */
@RecordBuilder
public record IntakeQuestion(
        SalesPhase phase,
        Text opportunityId,
        YesNo opportunityActive,
        Text commandPlanLink,
        YesNo commandPlanAssociated,
        YesNo commandPlanCompleted,
        Text whyNow,
        Text identifiedPain,
        Text champion,
        Set<AdditionalInformation> informationGiven,
        YesNo meetingPlanned,
        YesNo meetingDiscussed,
        Text meetingGoal,
        YesNo objectivesClear,
        YesNo expectationsManaged,
        YesNo askedForMissing,
        YesNo personasEngaged,
        YesNo qualified,
        YesNo exceptionRequested)
        implements Question.One<Verdict> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public IntakeQuestion {
        phase = Facts.orUnknown(phase, SalesPhase.UNKNOWN);
        opportunityId = Facts.orBlank(opportunityId);
        opportunityActive = Facts.orUnknown(opportunityActive);
        commandPlanLink = Facts.orBlank(commandPlanLink);
        commandPlanAssociated = Facts.orUnknown(commandPlanAssociated);
        commandPlanCompleted = Facts.orUnknown(commandPlanCompleted);
        whyNow = Facts.orBlank(whyNow);
        identifiedPain = Facts.orBlank(identifiedPain);
        champion = Facts.orBlank(champion);
        informationGiven = Facts.orEmpty(informationGiven);
        meetingPlanned = Facts.orUnknown(meetingPlanned);
        meetingDiscussed = Facts.orUnknown(meetingDiscussed);
        meetingGoal = Facts.orBlank(meetingGoal);
        objectivesClear = Facts.orUnknown(objectivesClear);
        expectationsManaged = Facts.orUnknown(expectationsManaged);
        askedForMissing = Facts.orUnknown(askedForMissing);
        personasEngaged = Facts.orUnknown(personasEngaged);
        qualified = Facts.orUnknown(qualified);
        exceptionRequested = Facts.orUnknown(exceptionRequested);
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static IntakeQuestionBuilder builder() {
        return IntakeQuestionBuilder.builder();
    }

    /**
     * Whether anything is missing, which decides with others what becomes of the request.
     *
     * @return the narrower question, with the facts of this one
     */
    public CompletenessQuestion completeness() {
        return CompletenessQuestion.builder()
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
                .build();
    }
}
