package dev.engagement.model.fact;

/** The position of an SA on an opportunity. */
public enum SaPosition implements Term {
    /** The SA who has the opportunity. */
    PRIMARY("Primary"),
    /** A second SA, ad hoc or for the long term. */
    SECONDARY("Secondary"),
    /** Another SA who is involved, such as an expert. */
    NEITHER("Neither primary nor secondary"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    SaPosition(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
