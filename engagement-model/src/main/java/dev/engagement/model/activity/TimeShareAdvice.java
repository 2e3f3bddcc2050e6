package dev.engagement.model.activity;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside a share of time (T12). */
public enum TimeShareAdvice implements Advice, Term {
    /** T12.07, T12.08, T12.09. */
    SHARES_ARE_AVERAGES(
            "The share is an average: it may differ with the partnership, the calendar period and other changes in the work");

    private final Names names;

    TimeShareAdvice(String words) {
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
