package dev.engagement.model.events;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** Where a request for event support stands (T62). */
public enum EventStatus implements Term, PlanPart {
    /** T62.03: it is tracked on the triage board. */
    TRACKED("Tracked on the triage board"),
    /** T62.01, T62.02: the template was not used, or required information is missing. */
    INCOMPLETE("Incomplete");

    private final Names names;

    EventStatus(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public boolean single() {
        return true;
    }
}
