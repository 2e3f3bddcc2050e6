package dev.engagement.model.reading;

/** What is said of a complete request when the right personas are not engaged (T40.07). */
public enum PersonasRule implements Reading {
    /** The request is accepted with a warning. The default. */
    WARN("The request is accepted with a warning"),
    /** The request is accepted without a warning. */
    IGNORE("The request is accepted without a warning");

    private final Names names;

    PersonasRule(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
