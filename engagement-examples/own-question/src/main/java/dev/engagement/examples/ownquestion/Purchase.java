package dev.engagement.examples.ownquestion;

import dev.engagement.model.fact.Term;

/** How something was bought. */
public enum Purchase implements Term {
    /** In the web shop. */
    ONLINE("Online"),
    /** At the counter of a shop. */
    IN_STORE("In store"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    Purchase(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
