package dev.engagement.model.remit;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside help with marketing (T07). */
public enum MarketingAdvice implements Advice, Term {
    /** T07.05: staffing an event is asked for elsewhere. */
    REQUEST_STAFF_AS_AN_EVENT("Ask for staff at the show by an event request");

    private final Names names;

    MarketingAdvice(String words) {
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
