package dev.engagement.model.fact;

/** How far somebody met what was expected of the objectives of a quarter, all together. */
public enum MboRating implements Term {
    /** Expectations are not met. */
    DOES_NOT_MEET("Does not meet"),
    /** Some are met, and not most. */
    MEETS_SOME("Meets some"),
    /** Most are met. */
    MEETS_MAJORITY("Meets majority"),
    /** Most are exceeded. */
    EXCEEDS_MAJORITY("Exceeds majority"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    MboRating(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
