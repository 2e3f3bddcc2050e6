package dev.engagement.model.reading;

/** What becomes of a complete request when nobody said whether it is qualified (T40.08). */
public enum UnknownQualification implements Reading {
    /** The qualification is asked for before the request is accepted. The default. */
    ASK("The qualification is asked for before the request is accepted"),
    /** The request is accepted with a warning. */
    WARN("The request is accepted with a warning");

    private final Names names;

    UnknownQualification(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
