package dev.engagement.model.request;

import dev.engagement.model.YesNo;
import dev.engagement.model.activity.RecordQuestion;
import dev.engagement.model.fact.Activity;
import dev.engagement.model.intake.IntakeQuestion;
import dev.engagement.model.intake.QualificationQuestion;
import dev.engagement.model.intake.RiskQuestion;
import dev.engagement.model.participation.ParticipationQuestion;
import dev.engagement.model.triage.TemplateQuestion;

/**
 * The narrower questions of a request about taking part in a meeting, and preparing and recording it. Each fact is
 * copied by its name, unless said otherwise.
 */
public sealed interface MeetingQuestions permits EngagementRequest {
    /**
     * What becomes of the request for an SA.
     *
     * @return the narrower question, with the facts of this one
     */
    default IntakeQuestion intake() {
        EngagementRequest request = request();
        return IntakeQuestion.builder()
                .phase(request.phase())
                .opportunityId(request.opportunityId())
                .opportunityActive(request.opportunityActive())
                .commandPlanLink(request.commandPlanLink())
                .commandPlanAssociated(request.commandPlanAssociated())
                .commandPlanCompleted(request.commandPlanCompleted())
                .whyNow(request.whyNow())
                .identifiedPain(request.identifiedPain())
                .champion(request.champion())
                .informationGiven(request.informationGiven())
                .meetingPlanned(request.meetingPlanned())
                .meetingDiscussed(request.meetingDiscussed())
                .meetingGoal(request.meetingGoal())
                .objectivesClear(request.objectivesClear())
                .expectationsManaged(request.expectationsManaged())
                .askedForMissing(request.askedForMissing())
                .personasEngaged(request.personasEngaged())
                .qualified(request.qualified())
                .exceptionRequested(request.exceptionRequested())
                .build();
    }

    /**
     * What the next step of qualifying the account is.
     *
     * @return the narrower question, with the facts of this one
     */
    default QualificationQuestion qualification() {
        EngagementRequest request = request();
        return QualificationQuestion.builder()
                .objectivesSet(request.objectivesSet())
                .reviewHeld(request.reviewHeld())
                .qualified(request.qualified())
                .saHasPerspective(request.saHasPerspective())
                .build();
    }

    /**
     * What comes of engaging an SA for an opportunity that is not qualified: then the time is wrong.
     *
     * @return the narrower question, with the facts of this one
     */
    default RiskQuestion risk() {
        EngagementRequest request = request();
        return RiskQuestion.builder()
                .wrongTime(request.qualified() == YesNo.NO ? YesNo.YES : YesNo.UNKNOWN)
                .build();
    }

    /**
     * Whether the SA takes part.
     *
     * @return the narrower question, with the facts of this one
     */
    default ParticipationQuestion participation() {
        EngagementRequest request = request();
        return ParticipationQuestion.builder()
                .need(request.need())
                .leadsToTechnicalWin(request.leadsToTechnicalWin())
                .qualified(request.qualified())
                .build();
    }

    /**
     * How the meeting is recorded.
     *
     * @return the narrower question, with the facts of this one
     */
    default RecordQuestion meetingRecord() {
        EngagementRequest request = request();
        return RecordQuestion.builder()
                .audience(request.audience())
                .activity(Activity.MEETING)
                .servicesPositioned(request.servicesPositioned())
                .build();
    }

    /**
     * Which template an issue for the need uses.
     *
     * @return the narrower question, with the facts of this one
     */
    default TemplateQuestion template() {
        EngagementRequest request = request();
        return TemplateQuestion.builder()
                .need(request.need())
                .followUp(request.followUp())
                .build();
    }

    private EngagementRequest request() {
        return (EngagementRequest) this;
    }
}
