package dev.engagement.model.fact;

/** What an account team chose for an initial qualifying meeting. */
public enum TeamChoice implements Term {
    /** The SA takes part. */
    SA_JOINS("SA joins"),
    /** The SDR and the account executive run it without the SA. */
    SDR_AND_AE_ALONE("SDR and AE alone", "SDR AE alone"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    TeamChoice(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
