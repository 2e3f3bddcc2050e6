package dev.engagement.model.fact;

/** Which marketing an activity is aligned to. */
public enum MarketingAlignment implements Term {
    /** To Content Marketing. */
    CONTENT("Content Marketing"),
    /** To Strategic Marketing. */
    STRATEGIC("Strategic Marketing"),
    /** To neither of the two. */
    NONE("Neither"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    MarketingAlignment(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
