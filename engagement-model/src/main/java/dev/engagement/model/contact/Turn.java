package dev.engagement.model.contact;

import dev.engagement.model.fact.Term;

/** When a contact is tried. */
public enum Turn implements Term {
    /** Before any other. */
    FIRST("First"),
    /** Where the first one did not help. */
    NEXT("Next");

    private final Names names;

    Turn(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
