package dev.engagement.rules.laws;

import static dev.engagement.rules.laws.PlanLaw.law;

import dev.engagement.model.YesNo;
import dev.engagement.model.fact.AdditionalInformation;
import dev.engagement.model.intake.RequiredItem;
import dev.engagement.model.intake.Verdict;
import dev.engagement.model.reading.AskFirst;
import dev.engagement.model.reading.DeclineGrounds;
import dev.engagement.model.reading.UnknownQualification;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.model.request.RequestAdvice;
import java.util.List;

/** Laws about what becomes of a request, whatever else its plan says. */
final class IntakePlanLaws {
    static final List<PlanLaw> LAWS = List.of(
            law(
                    "who is accepted lacks nothing",
                    it -> it.verdictIs(Verdict.ACCEPT),
                    it -> !it.lacksItems() && !it.decision().missingFacts().contains("meetingPlanned")),
            law(
                    "who is accepted is qualified, or a reader does not ask",
                    it -> it.verdictIs(Verdict.ACCEPT),
                    it -> it.readings().unknownQualification() == UnknownQualification.WARN
                            ? it.request().qualified() != YesNo.NO
                            : it.request().qualified() == YesNo.YES),
            law(
                    "no meeting is declined without a ground, nor where an exception is asked for",
                    it -> it.verdictIs(Verdict.MAY_DECLINE),
                    it -> (it.lacksItems() || wrongPersonas(it)) && it.request().exceptionRequested() != YesNo.YES),
            law(
                    "by the letter both grounds are needed",
                    it -> it.verdictIs(Verdict.MAY_DECLINE) && it.readings().declineGrounds() == DeclineGrounds.BOTH,
                    it -> it.lacksItems() && wrongPersonas(it)),
            law(
                    "nothing is held against a requester who was not asked for it",
                    it -> it.lacksItems() && it.readings().askFirst() == AskFirst.ALWAYS,
                    it -> it.verdictIs(Verdict.REQUEST_INFORMATION)
                            == (it.request().askedForMissing() != YesNo.YES)),
            law(
                    "information is requested only where some is missing",
                    it -> it.verdictIs(Verdict.REQUEST_INFORMATION),
                    PlanCase::lacksItems),
            law(
                    "who is known not to be qualified is not accepted",
                    it -> it.request().qualified() == YesNo.NO
                            && it.plan().verdict().isPresent(),
                    it -> !it.verdictIs(Verdict.ACCEPT)),
            law(
                    "nothing is asked for that was given",
                    PlanCase::lacksItems,
                    it -> it.plan().missingItems().stream().noneMatch(item -> given(item, it.request()))),
            law(
                    "a need outside the intake list gets neither verdict nor list",
                    it -> it.request().need().outsideIntake(),
                    it -> it.plan().verdict().isEmpty() && !it.lacksItems() && !it.asks("intake")),
            law("any other need is taken in", it -> !it.request().need().outsideIntake(), it -> it.asks("intake")),
            law(
                    "the next step fits the verdict",
                    it -> it.plan().verdict().isPresent(),
                    it -> it.hasStep(RequestAdvice.ACCEPT_MEETING) == it.verdictIs(Verdict.ACCEPT)
                            && it.hasStep(RequestAdvice.SEND_MISSING_ITEMS) == it.verdictIs(Verdict.REQUEST_INFORMATION)
                            && it.hasStep(RequestAdvice.DECIDE_ON_DECLINING) == it.verdictIs(Verdict.MAY_DECLINE)
                            && it.hasStep(RequestAdvice.REVIEW_EXCEPTION) == it.verdictIs(Verdict.CASE_BY_CASE)));

    private IntakePlanLaws() {}

    private static boolean wrongPersonas(PlanCase it) {
        return it.request().personasEngaged() == YesNo.NO;
    }

    private static boolean given(RequiredItem item, EngagementRequest request) {
        return switch (item) {
            case OPPORTUNITY_ID -> !request.opportunityId().blank();
            case ACTIVE_OPPORTUNITY -> request.opportunityActive() == YesNo.YES;
            case COMMAND_PLAN_LINK -> !request.commandPlanLink().blank();
            case COMMAND_PLAN_ASSOCIATED -> request.commandPlanAssociated() == YesNo.YES;
            case COMMAND_PLAN_COMPLETED -> request.commandPlanCompleted() == YesNo.YES;
            case WHY_NOW -> !request.whyNow().blank();
            case WHY_NOW_NOT_SENTENCE -> request.whyNow().sentence();
            case IDENTIFIED_PAIN -> !request.identifiedPain().blank();
            case IDENTIFIED_PAIN_NOT_SENTENCE -> request.identifiedPain().sentence();
            case CHAMPION -> !request.champion().blank();
            case MEETING_PREALIGNED -> request.meetingDiscussed() == YesNo.YES;
            case MEETING_GOAL -> !request.meetingGoal().blank();
            case OBJECTIVES_CLEAR -> request.objectivesClear() == YesNo.YES;
            case EXPECTATIONS_MANAGED -> request.expectationsManaged() == YesNo.YES;
            case OVERVIEW -> request.informationGiven().contains(AdditionalInformation.OVERVIEW);
            case INITIATIVES -> request.informationGiven().contains(AdditionalInformation.INITIATIVES);
            case DESIRED_OUTCOMES -> request.informationGiven().contains(AdditionalInformation.DESIRED_OUTCOMES);
            case PERSONAS -> request.informationGiven().contains(AdditionalInformation.PERSONAS);
        };
    }
}
