package dev.engagement.model.product;

import dev.engagement.model.fact.Term;

/** A phase of asking Product for support (T66). */
public enum ProductPhase implements Term {
    /** T66.01 to .06. */
    GATHER("Gather"),
    /** T66.07. */
    EXPLORE("Explore"),
    /** T66.08 to .13. */
    ENGAGE("Engage"),
    /** T66.14. */
    COMMUNICATE("Communicate");

    private final Names names;

    ProductPhase(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
