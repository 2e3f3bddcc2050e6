package dev.engagement.model.contact;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What to know about support in Slack (T49). */
public enum AsyncAdvice implements Advice, Term {
    /** T49.09. */
    GIVE_CONTEXT("Give as much context as possible"),
    /** T49.10. */
    INCLUDE_SALESFORCE_LINK("Include the Salesforce link"),
    /** T49.11. */
    STATE_SUBSCRIPTION("State whether the subscription is SaaS or Self-Managed"),
    /** T49.12. */
    BEST_EFFORT("SAs watch the channel and answer with best effort"),
    /** T49.13. */
    ASK_ALIGNED_SA("In EMEA, ask the aligned SA"),
    /** T49.14. */
    CASE_BY_CASE("Before qualification this is no matter for Slack but for a review case by case");

    private final Names names;

    AsyncAdvice(String words) {
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
