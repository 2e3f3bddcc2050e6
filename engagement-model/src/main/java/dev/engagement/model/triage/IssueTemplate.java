package dev.engagement.model.triage;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** The template from which an issue is made (T59). */
public enum IssueTemplate implements Term, PlanPart {
    /** T59.03: a new activity. */
    SA_ACTIVITY("SA Activity"),
    /** T59.04: an activity that follows up on another. */
    FOLLOW_UP("Follow Up"),
    /** T59.05: a security audit. */
    VENDOR_SECURITY_ASSESSMENT("Vendor Security Assessment"),
    /** T62.01: support of an event. */
    SA_REQUEST("SA_Request");

    private final Names names;

    IssueTemplate(String label) {
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
