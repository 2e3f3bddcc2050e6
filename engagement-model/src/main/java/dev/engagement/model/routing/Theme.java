package dev.engagement.model.routing;

import dev.engagement.model.fact.Term;

/** To which theme a Channel SA's work for a partner belongs (T18). */
public enum Theme implements Term {
    /** No theme is told. */
    NONE("No theme"),
    /** Bringing the partner and our sellers together. */
    ALIGN("Align"),
    /** Making the partner able to sell and deliver. */
    ENABLE("Enable"),
    /** Growing what the partner offers. */
    EXPAND("Expand");

    private final Names names;

    Theme(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
