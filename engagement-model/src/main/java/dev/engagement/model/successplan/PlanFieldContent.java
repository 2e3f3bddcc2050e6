package dev.engagement.model.successplan;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** What goes into a plan field of an opportunity in Salesforce (T73). */
public enum PlanFieldContent implements Term, PlanPart {
    /** T73.01. */
    URL_OF_PLAN("The URL of the plan"),
    /** T73.02. */
    CHECK_WHEN_READY_FOR_CSM("A check when the plan is handed over to the CSM or could be"),
    /** T73.03. */
    CHECK_WHEN_ACCEPTED("A check when the customer accepted the plan");

    private final Names names;

    PlanFieldContent(String label) {
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

    /**
     * Whether the field is a box to check; the others hold a URL.
     *
     * @return true if so
     */
    public boolean checkbox() {
        return this != URL_OF_PLAN;
    }
}
