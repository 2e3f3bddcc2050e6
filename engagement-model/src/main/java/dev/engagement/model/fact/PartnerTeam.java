package dev.engagement.model.fact;

/** Which team of a partner one works with. */
public enum PartnerTeam implements Term {
    /** The team that delivers services to customers. */
    DELIVERY("Delivery team"),
    /** The team that sells. */
    SALES("Sales team"),
    /** The team that knows the technology before a sale. */
    TECHNICAL("Technical team"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    PartnerTeam(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
