package dev.engagement.model.fact;

/** How a customer goes on after technical discovery. */
public enum CustomerPath implements Term {
    /** The customer buys. */
    PURCHASE("Purchase"),
    /** The customer tries it out. */
    TRIAL("Trial"),
    /** The customer has its value proved. */
    PROOF_OF_VALUE("Proof of value", "POV"),
    /** Nobody has settled it. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    CustomerPath(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
