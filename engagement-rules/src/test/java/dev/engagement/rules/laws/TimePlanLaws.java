package dev.engagement.rules.laws;

import static dev.engagement.rules.laws.PlanLaw.law;

import dev.engagement.model.Advice;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.YesNo;
import dev.engagement.model.activity.RecordAdvice;
import dev.engagement.model.assurance.AssuranceAdvice;
import dev.engagement.model.coverage.SaRequestAdvice;
import dev.engagement.model.demo.DemoAdvice;
import dev.engagement.model.events.EventAdvice;
import dev.engagement.model.fact.Audience;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Role;
import dev.engagement.model.product.Adequacy;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.model.request.RequestAdvice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Laws about by when something is done, what is too late, and what is recorded of it. */
final class TimePlanLaws {
    static final List<PlanLaw> LAWS = List.of(
            law(
                    "nothing has two time limits",
                    it -> !it.plan().timeLimits().isEmpty(),
                    it -> it.plan().steps().stream()
                            .collect(Collectors.groupingBy(
                                    step -> step.what().code(),
                                    Collectors.mapping(step -> step.within(), Collectors.toSet())))
                            .values()
                            .stream()
                            .allMatch(limits -> limits.size() == 1)),
            law(
                    "the time limits are those of the steps that have one",
                    it -> !it.plan().steps().isEmpty(),
                    it -> it.plan().steps().stream()
                            .allMatch(step -> it.plan().timeLimits().contains(step)
                                    != step.within().equals(TimeLimit.NONE_STATED))),
            law(
                    "nobody does the same thing twice in two places",
                    it -> !it.plan().steps().isEmpty(),
                    it -> it.plan().steps().stream()
                                    .map(step -> step.what().code() + step.who())
                                    .distinct()
                                    .count()
                            == it.plan().steps().size()),
            law(
                    "an SA of a pool is not waited for by the day",
                    it -> it.asks("commercial-request"),
                    it -> !it.asks("sa-request") && !does(it, SaRequestAdvice.PRESS_SA_REQUEST_BUTTON)),
            law(
                    "an event is staffed where one is planned or needed, and nowhere else",
                    it -> true,
                    it -> it.asks("event-staffing") == hasEvent(it.request())
                            && it.asks("event") == hasEvent(it.request())),
            law(
                    "an event that comes before an SA must be secured is short notice",
                    it -> hasEvent(it.request()) && it.request().secured() != YesNo.YES,
                    it -> shortOf(it, EventAdvice.SECURE_SA)
                            == it.request().leadTime().underDays(5)),
            law(
                    "whoever has an SA for the event has time",
                    it -> hasEvent(it.request()) && it.request().secured() == YesNo.YES,
                    it -> !shortOf(it, EventAdvice.SECURE_SA)),
            law(
                    "a warning of an early event comes with the notice that is needed",
                    it -> it.plan().warnings().contains(EventAdvice.EVENT_BEFORE_LIMIT),
                    it -> shortOf(it, EventAdvice.SECURE_SA)),
            law(
                    "the Demo Architect's warning comes with the notice that is needed",
                    it -> !it.request().leadTime().unknown(),
                    it -> shortOf(it, DemoAdvice.FILL_IN_WORKSHOP_ISSUE)
                            == it.plan().warnings().contains(DemoAdvice.NOTICE_IS_SHORT)),
            law(
                    "too short a time for the Product Manager comes with the notice that is needed",
                    it -> !it.request().leadTime().unknown(),
                    it -> shortOf(it, RequestAdvice.PREPARE_PRODUCT_MANAGER)
                            == it.plan()
                                    .leadTime()
                                    .filter(Adequacy.TOO_SHORT::equals)
                                    .isPresent()),
            law(
                    "the date of an event is not held against the Product Manager's time",
                    it -> it.request().eventPlanned() == YesNo.YES,
                    it -> it.plan().leadTime().isEmpty() && !shortOf(it, RequestAdvice.PREPARE_PRODUCT_MANAGER)),
            law(
                    "a meeting with a customer or prospect is recorded, any other is not",
                    it -> it.request().meetingPlanned() == YesNo.YES,
                    it -> does(it, RecordAdvice.RECORD_ACTIVITY) == withCustomer(it.request())),
            law(
                    "nothing is recorded of what does not happen",
                    it -> it.request().meetingPlanned() != YesNo.YES
                            && it.request().timeSpent() != YesNo.YES,
                    it -> it.plan().records().isEmpty()),
            law(
                    "the time spent on a questionnaire is captured once",
                    it -> it.request().timeSpent() == YesNo.YES && hasQuestionnaire(it.request()),
                    it -> does(it, AssuranceAdvice.CAPTURE_TIME) && !does(it, RecordAdvice.CAPTURE_INITIAL_TIME)),
            law(
                    "whatever is recorded is a step of the Field SA",
                    it -> !it.plan().records().isEmpty(),
                    it -> it.plan().steps().containsAll(it.plan().records())
                            && it.plan().records().stream()
                                    .allMatch(step -> step.who().equals(Set.of(Role.FIELD_SA)))),
            law(
                    "a questionnaire beside the need is answered as one that is the need",
                    it -> it.request().questionnaireReceived() == YesNo.YES,
                    it -> new HashSet<>(it.plan().steps())
                            .containsAll(Rules.under(it.readings())
                                    .decide(it.request().questionnaire())
                                    .values())));

    private TimePlanLaws() {}

    private static boolean does(PlanCase it, Advice what) {
        return it.plan().steps().stream().anyMatch(step -> step.what().equals(what));
    }

    private static boolean shortOf(PlanCase it, Advice what) {
        return it.plan().shortNotices().stream()
                .anyMatch(notice -> notice.what().equals(what));
    }

    private static boolean hasEvent(EngagementRequest request) {
        return request.need().equals(Need.EVENT_STAFFING) || request.eventPlanned() == YesNo.YES;
    }

    private static boolean hasQuestionnaire(EngagementRequest request) {
        return request.need().equals(Need.SECURITY_QUESTIONNAIRE) || request.questionnaireReceived() == YesNo.YES;
    }

    private static boolean withCustomer(EngagementRequest request) {
        return request.audience() == Audience.CUSTOMER || request.audience() == Audience.PROSPECT;
    }
}
