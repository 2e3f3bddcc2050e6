package dev.engagement.model.fact;

/** What a request may tell beyond the required list. Used as a set, which is empty by default. */
public enum AdditionalInformation implements Term {
    /** Overview and background of the company. */
    OVERVIEW("Overview", "Company overview", "Company overview and background"),
    /** Initiatives of the customer. */
    INITIATIVES("Initiatives"),
    /** Outcomes that the customer wants. */
    DESIRED_OUTCOMES("Desired outcomes"),
    /** The people who take part or decide. */
    PERSONAS("Personas");

    private final Names names;

    AdditionalInformation(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
