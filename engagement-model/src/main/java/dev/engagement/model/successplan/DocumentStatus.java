package dev.engagement.model.successplan;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** What a plan document is to Solutions Architects today (T70). */
public enum DocumentStatus implements Term, PlanPart {
    /** The document for any new plan. */
    CURRENT("The current document"),
    /** Another name of the current document. */
    SYNONYM("Another name of the current document"),
    /** A document of the Customer Success organization. */
    POST_SALES_ONLY("For updates after the sale"),
    /** The standard before the current one. */
    SUPERSEDED("No longer the standard");

    private final Names names;

    DocumentStatus(String label) {
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
