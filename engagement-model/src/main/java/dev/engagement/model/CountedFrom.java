package dev.engagement.model;

import dev.engagement.model.fact.Term;

/** The moment that a time limit counts from, or up to which it counts. */
public enum CountedFrom implements Term {
    /** The handbook does not say. */
    UNSTATED("Not stated"),
    /** A complete request was sent. */
    REQUEST_SENT("The request was sent"),
    /** An issue was submitted to the board. */
    ISSUE_SUBMITTED("The issue was submitted"),
    /** A customer or partner wrote. */
    INQUIRY_RECEIVED("The inquiry was received"),
    /** An event, workshop or meeting begins; the limit ends there. */
    EVENT_BEGIN("The event begins"),
    /** A visit begins; the limit ends there. */
    VISIT_BEGIN("The visit begins"),
    /** A quarter ends. */
    QUARTER_END("The quarter ends");

    private final Names names;

    CountedFrom(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
