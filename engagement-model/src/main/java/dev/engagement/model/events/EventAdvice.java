package dev.engagement.model.events;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is done or said about support of events (T62, T63, T64). */
public enum EventAdvice implements Advice, Term {
    /** T62.04. */
    TRACK_EVENT_REQUESTS("Track all requests for event support"),
    /** T62.05. */
    ASSIGN_BEST_SUITED_SA("Assign the Solutions Architect who suits the event best"),
    /** T62.06. */
    EVENTS_TAKE_COOPERATION("Assignments span the world and take requester, SA leaders and each Solutions Architect"),
    /** T62.07. */
    PROCESS_SAVES_MONEY_AND_REVENUE(
            "The process keeps expenses low, leaves revenue work undisturbed and serves diversity and inclusion"),
    /** T63.01. */
    COMPETENCY_COUNTS("The competency that the event requires counts"),
    /** T63.02. */
    AVAILABILITY_COUNTS("The availability of the Solutions Architect counts"),
    /** T63.03. */
    LOCATION_COUNTS("The location of the Solutions Architect counts"),
    /** T63.04. */
    DIVERSITY_AND_INCLUSION_COUNT("Diversity and inclusion count"),
    /** T64.01. */
    SECURE_SA("Secure the participation of a Solutions Architect"),
    /** T64.01. */
    EVENT_BEFORE_LIMIT("The event begins before the 5 days are over"),
    /** T64.02. */
    ESCALATE_TO_SA_LEADERS("Escalate to the SA leaders");

    private final Names names;

    EventAdvice(String words) {
        this.names = Names.of(this, words);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public String code() {
        return names.code();
    }

    @Override
    public String words() {
        return names.label();
    }
}
