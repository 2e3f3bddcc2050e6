package dev.engagement.model.fact;

/** Whom a request concerns. */
public enum Audience implements Term {
    /** A company that has not bought yet. */
    PROSPECT("Prospect"),
    /** A company that has bought. */
    CUSTOMER("Customer", "Existing customer", "Existing"),
    /** A partner. */
    PARTNER("Partner"),
    /** Our own company. */
    INTERNAL("Internal"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    Audience(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
