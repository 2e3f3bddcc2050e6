package com.acme.model;

import dev.engagement.model.YesNo;
import dev.engagement.model.fact.Term;

/** What becomes of a price. */
public enum Refund implements Term {
    /** Paid back. */
    FULL,
    /** Kept. */
    NONE;

    @Override
    public Names names() {
        return Names.of(this, name());
    }

    /** Full if there is something to pay back. */
    public static Refund of(YesNo paid) {
        return paid == YesNo.YES ? FULL : NONE;
    }

    /** Fails in a consequence. */
    public static Refund computed() {
        throw new IllegalStateException("no such amount");
    }
}
