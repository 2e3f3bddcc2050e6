package dev.engagement.model.fact;

/** For how long one SA supports another. */
public enum SupportDuration implements Term {
    /** For as long as a matter takes. */
    AD_HOC("Ad hoc"),
    /** As a pair on an opportunity. */
    LONG_TERM("Long-term"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    SupportDuration(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
