package dev.engagement.model.agreements;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside the time by which a customer is answered (T80). */
public enum ResponseAdvice implements Advice, Term {
    /** T80.01. */
    AGREE_TIMELINES("The SA agrees reasonable timelines with the sales team"),
    /** T80.02 to T80.04. */
    ANSWERS_THAT_TAKE_TIME(
            "Tailored summaries of guidance, reference architectures and third-party integrations are worth more time"),
    /** T80.05. */
    TURN_ON_OUT_OF_OFFICE("Turn on the out-of-office notice, so that customers expect a delay"),
    /** T80.09. */
    TEAM_MAY_CONTACT_SA("The team may contact the SA about the request that is still open"),
    /** T80.10. */
    SLACK_IS_EASIEST("Slack is mostly the easiest way to reach the SA");

    private final Names names;

    ResponseAdvice(String words) {
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
