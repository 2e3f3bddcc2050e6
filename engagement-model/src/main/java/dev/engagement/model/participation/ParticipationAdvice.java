package dev.engagement.model.participation;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside whether an SA takes part (T42). */
public enum ParticipationAdvice implements Advice, Term {
    /** T42.04, with T37. */
    QUALIFY_FIRST("Complete the qualification first"),
    /** T42.04, T42.05, with T49. */
    ASK_ON_SLACK("Until then, put technical questions and narrow inquiries to the SAs on Slack");

    private final Names names;

    ParticipationAdvice(String words) {
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
