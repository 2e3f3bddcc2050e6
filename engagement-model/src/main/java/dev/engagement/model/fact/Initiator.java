package dev.engagement.model.fact;

/** Who began what an Alliance SA reaches out about. */
public enum Initiator implements Term {
    /** Anyone on a field account team of ours. */
    FIELD_ACCOUNT_TEAM("Field account team", "Field account team member"),
    /** A customer of ours and of the partner. */
    CO_CUSTOMER("Co-customer"),
    /** The team that develops the partner's product. */
    PARTNER_DEVELOPMENT_TEAM("Partner development team", "Partner dev team"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    Initiator(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
