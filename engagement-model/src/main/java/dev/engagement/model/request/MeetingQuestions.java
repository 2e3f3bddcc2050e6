package dev.engagement.model.request;

import dev.engagement.model.YesNo;
import dev.engagement.model.activity.RecordQuestion;
import dev.engagement.model.fact.Activity;
import dev.engagement.model.intake.IntakeQuestion;
import dev.engagement.model.intake.QualificationQuestion;
import dev.engagement.model.intake.RiskQuestion;
import dev.engagement.model.participation.ParticipationQuestion;
import dev.engagement.model.triage.TemplateQuestion;

/** The narrower questions of a request about taking part in a meeting, and preparing and recording it: each fact is copied by its name. Stateless. */
final class MeetingQuestions {
    private MeetingQuestions() {}

    static IntakeQuestion intake(EngagementRequest request) {
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

    static QualificationQuestion qualification(EngagementRequest request) {
        return QualificationQuestion.builder()
                .objectivesSet(request.objectivesSet())
                .reviewHeld(request.reviewHeld())
                .qualified(request.qualified())
                .saHasPerspective(request.saHasPerspective())
                .build();
    }

    static RiskQuestion risk(EngagementRequest request) {
        return RiskQuestion.builder()
                .wrongTime(request.qualified() == YesNo.NO ? YesNo.YES : YesNo.UNKNOWN)
                .build();
    }

    static ParticipationQuestion participation(EngagementRequest request) {
        return ParticipationQuestion.builder()
                .need(request.need())
                .leadsToTechnicalWin(request.leadsToTechnicalWin())
                .qualified(request.qualified())
                .build();
    }

    static RecordQuestion meetingRecord(EngagementRequest request) {
        return RecordQuestion.builder()
                .audience(request.audience())
                .activity(Activity.MEETING)
                .build();
    }

    static TemplateQuestion template(EngagementRequest request) {
        return TemplateQuestion.builder()
                .need(request.need())
                .followUp(request.followUp())
                .build();
    }
}
