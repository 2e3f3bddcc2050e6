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
 * What does a request for an SA still lack (T38, T39)? Every rule that fits speaks.
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
 */
@RecordBuilder
public record CompletenessQuestion(
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
        YesNo expectationsManaged)
        implements Question.Many<RequiredItem> {
    /** Reads every null as unknown, and copies sets. {@inheritDoc} */
    public CompletenessQuestion {
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
    }

    /**
     * Starts with every fact unknown.
     *
     * @return a builder; not safe for use by several threads
     */
    public static CompletenessQuestionBuilder builder() {
        return CompletenessQuestionBuilder.builder();
    }
}
