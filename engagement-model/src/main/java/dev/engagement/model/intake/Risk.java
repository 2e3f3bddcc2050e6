package dev.engagement.model.intake;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** What comes of engaging an SA at the wrong time or without context (T41). */
public enum Risk implements Term, PlanPart {
    /** The SA is worn out. */
    SA_BURNOUT("SA burnout"),
    /** The sale takes longer than it needs. */
    STALLED_OR_LONG_SALES_CYCLE("A stalled or long sales cycle"),
    /** What is offered misses what is needed. */
    CUSTOMER_MISALIGNMENT("Misalignment with the needs of the customer");

    private final Names names;

    Risk(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
