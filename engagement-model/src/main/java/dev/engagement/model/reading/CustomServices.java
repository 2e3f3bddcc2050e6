package dev.engagement.model.reading;

/** How services are ordered that no standard offer covers (T75.03, T86.05). */
public enum CustomServices implements Reading {
    /** The Services Calculator first, then a statement of work. The default. */
    CALCULATOR_THEN_SOW("The Services Calculator first, then a statement of work"),
    /** A statement of work alone. */
    SOW_ONLY("A statement of work alone");

    private final Names names;

    CustomServices(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
