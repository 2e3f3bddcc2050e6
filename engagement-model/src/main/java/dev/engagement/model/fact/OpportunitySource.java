package dev.engagement.model.fact;

/**
 * Who sourced an opportunity. What a CRM calls <i>Web Direct Generated</i> or <i>Other</i> is decided nowhere and has
 * no name here: whoever maps a CRM says that such a value was given, and that it means {@link #UNKNOWN}.
 */
public enum OpportunitySource implements Term {
    /** Our own account team. */
    GITLAB("GitLab", "GitLab Sourced", "Direct", "SDR Generated", "AE Generated"),
    /** A partner. */
    PARTNER("Partner", "Partner Sourced", "Partner Generated", "Channel Generated"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    OpportunitySource(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
