package dev.engagement.model.remit;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside what a trusted adviser still lacks (T09). */
public enum TrustAdvice implements Advice, Term {
    /** T09.07. */
    JOIN_COMMUNITY_OF_PRACTICE("Join the community of practice on Trusted Advisor Skill Development");

    private final Names names;

    TrustAdvice(String words) {
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
