package dev.engagement.model.fact;

/** What an issue on the triage board is about. Used as a set, which is empty by default. */
public enum IssueNature implements Term {
    /** It needs the security team, as for a questionnaire of a customer. */
    SECURITY_TEAM_NEEDED("The security team is needed"),
    /** Its opportunity focuses on services. */
    SERVICES_FOCUS("The opportunity focuses on services"),
    /** A Proof of Value is asked for, or needs support. */
    PROOF_OF_VALUE("A Proof of Value is asked for or needs support", "POV"),
    /** It is urgent. */
    URGENT("Urgent");

    private final Names names;

    IssueNature(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
