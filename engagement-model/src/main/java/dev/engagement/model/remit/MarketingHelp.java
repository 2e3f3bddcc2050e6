package dev.engagement.model.remit;

import dev.engagement.model.fact.Term;

/** Whether an SA may help with a marketing activity (T07). */
public enum MarketingHelp implements Term {
    /** Nobody has to. */
    MAY_ASSIST("An SA may help, in addition to the core work");

    private final Names names;

    MarketingHelp(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
