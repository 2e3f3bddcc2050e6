package dev.engagement.model.ownership;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside an owner (T25). */
public enum OwnershipAdvice implements Advice, Term {
    /** With a kept opportunity whose partner team is willing. */
    HANDOVER_IS_THE_NORMAL_COURSE("The partner team is willing: handing over is the normal course"),
    /** With a handover against two approvals. */
    OTHER_READING_KEEPS_IT("The approvals could also be read to let the Ecosystem SA keep it"),
    /** Beyond stage 2 without approvals. */
    SEEK_APPROVALS_OR_CONSENT("The partner team is not willing yet: seek both approvals or its consent"),
    /** With facts that contradict each other. */
    PARTNER_SOURCED_WITHOUT_PARTNER("The opportunity is partner-sourced, yet no partner is said to be involved");

    private final Names names;

    OwnershipAdvice(String words) {
        this.names = Names.of(this, words);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public String code() {
        return names.code();
    }

    @Override
    public String words() {
        return names.label();
    }
}
