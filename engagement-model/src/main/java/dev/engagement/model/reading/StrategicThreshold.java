package dev.engagement.model.reading;

/** How many strategic needs a large engagement must have (T05.03 to .06). */
public enum StrategicThreshold implements Reading {
    /** One of the four needs is enough. The default. */
    ANY_ONE("One of the four needs is enough"),
    /** All four needs together. */
    ALL_FOUR("All four needs together");

    private final Names names;

    StrategicThreshold(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
