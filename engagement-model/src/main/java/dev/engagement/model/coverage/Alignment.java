package dev.engagement.model.coverage;

import dev.engagement.model.fact.Term;

/** What an SA is aligned with (T46). */
public enum Alignment implements Term {
    /** With the account activities of the account executive. */
    ACCOUNT_ALIGNED("Aligned in the account activities of the account executive"),
    /** With an account executive, by ongoing opportunities. */
    OPPORTUNITY_ALIGNED("Aligned by ongoing opportunities"),
    /** With a region or a territory. */
    REGIONAL_ALIGNED("Aligned by region"),
    /** With nobody: whoever of a pool is free serves. */
    POOLED("From a pool"),
    /** With partners. */
    PARTNER_ALIGNED("Aligned with partners");

    private final Names names;

    Alignment(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
