package dev.engagement.model.reading;

/** Whether a meeting may be declined when both grounds hold or when one does (T40.04, .05, .07). */
public enum DeclineGrounds implements Reading {
    /** A meeting may be declined when information is missing and the right personas are not engaged. The default. */
    BOTH("A meeting may be declined when information is missing and the right personas are not engaged"),
    /** A meeting may be declined on either ground alone. */
    EITHER("A meeting may be declined on either ground alone");

    private final Names names;

    DeclineGrounds(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
