package dev.engagement.rules.laws.reading;

import dev.engagement.model.CountedFrom;
import dev.engagement.model.Readings;
import dev.engagement.model.Step;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.YesNo;
import dev.engagement.model.events.EventAdvice;
import dev.engagement.model.events.EventQuestion;
import dev.engagement.model.events.EventStaffingQuestion;
import dev.engagement.model.events.EventStatus;
import dev.engagement.model.fact.Role;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Requests for event support. */
public final class EventsReading {
    private static final Duration LIMIT = Duration.ofDays(5);

    private EventsReading() {}

    /**
     * processes:243 to 246: a request needs the template and all information.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<EventStatus> event(EventQuestion question, Readings readings) {
        if (question.templateUsed() == YesNo.NO || question.informationComplete() == YesNo.NO) {
            return Answer.decided(EventStatus.INCOMPLETE);
        }
        Set<String> missing = new HashSet<>();
        if (question.templateUsed() == YesNo.UNKNOWN) {
            missing.add("templateUsed");
        }
        if (question.informationComplete() == YesNo.UNKNOWN) {
            missing.add("informationComplete");
        }
        return missing.isEmpty() ? Answer.decided(EventStatus.TRACKED) : Answer.needs(missing);
    }

    /**
     * processes:246 to 252: leaders track and assign, and somebody is secured in 5 days.
     *
     * @param question the question
     * @param readings none matters
     * @return what the page answers
     */
    public static Answer<Step> staffing(EventStaffingQuestion question, Readings readings) {
        Set<Step> steps = new HashSet<>();
        steps.add(Step.of(EventAdvice.TRACK_EVENT_REQUESTS).by(Role.SA_LEADER).at("SA request triage board"));
        if (question.secured() == YesNo.YES) {
            return Answer.decided(steps);
        }
        steps.add(Step.of(EventAdvice.ASSIGN_BEST_SUITED_SA).by(Role.SA_LEADER));
        steps.add(Step.of(EventAdvice.SECURE_SA).within(TimeLimit.days(5).from(CountedFrom.REQUEST_SENT)));
        if (question.secured() == YesNo.UNKNOWN) {
            return Answer.decided(steps).pending("secured");
        }
        Optional<Duration> elapsed = question.elapsed().length();
        if (elapsed.isEmpty()) {
            return Answer.decided(steps).pending("elapsed");
        }
        if (elapsed.get().compareTo(LIMIT) > 0) {
            steps.add(Step.of(EventAdvice.ESCALATE_TO_SA_LEADERS));
        }
        return Answer.decided(steps);
    }
}
