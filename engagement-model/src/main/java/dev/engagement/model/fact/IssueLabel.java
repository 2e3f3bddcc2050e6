package dev.engagement.model.fact;

/** A label that the triage board knows. Several may stand on an issue. Used as a set, which is empty by default. */
public enum IssueLabel implements Term {
    /** A Solutions Architect has claimed the issue. */
    SA_TRIAGED("SA Triaged"),
    /** Preparation for a customer interaction is done. */
    SA_DEMO_READY("SA Demo Ready"),
    /** The security team is needed. */
    SECURITY_AUDIT("Security Audit"),
    /** The opportunity focuses on services. */
    SERVICES_REQUEST("Services Request"),
    /** A Solutions Architect is at work on the issue. */
    SA_DOING("SA Doing", "Doing"),
    /** The Solutions Architect owes follow-up work. */
    SA_FOLLOWUP("SA Followup", "SA Follow-up"),
    /** The Solutions Architect waits for information from the requester. */
    SA_WAITING("SA Waiting"),
    /** A Proof of Value is asked for or needs support. */
    SA_POV("SA POV"),
    /** The issue is urgent; only the rules of triage name this label. */
    EXPEDITE("Expedite");

    private final Names names;

    IssueLabel(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
