package dev.engagement.model.fact;

/** What an SA brings to the Quarterly Exchange. */
public enum ExchangeMode implements Term {
    /** What the past quarter taught. */
    REFLECT_BACK("Reflect back"),
    /** A plan for the coming quarter. */
    LOOK_FORWARD("Look forward"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    ExchangeMode(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
