package dev.engagement.model.fact;

/** What was begun that an Alliance SA reaches out about. */
public enum Initiated implements Term {
    /** An issue. */
    ISSUE("Issue"),
    /** A request. */
    REQUEST("Request"),
    /** A common way to go to market. */
    GTM_MOTION("Go-to-market motion"),
    /** A technical request. */
    TECHNICAL_REQUEST("Technical request"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    Initiated(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
