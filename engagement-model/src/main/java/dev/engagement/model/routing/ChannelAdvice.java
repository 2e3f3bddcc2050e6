package dev.engagement.model.routing;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside the answer to whom to engage for a channel partner (T17, T18, T20). */
public enum ChannelAdvice implements Advice, Term {
    /** T17.04. */
    FIELD_TEAMS_MAY_ENGAGE("By the process page, field teams may engage a Channel SA for this and need not"),
    /** T17.08a. */
    INVOLVEMENT_ALONE_CALLS_FOR_NOBODY(
            "That a partner is involved calls for no Channel SA as long as nothing is needed"),
    /** T18.05, T18.19. */
    PAM_OR_PTM_FOR_THE_CAM("Where the page names a Channel Account Manager, a PAM or a PTM will do"),
    /** T18.12, led by us. */
    PARTNER_LED_OPPORTUNITIES_ONLY(
            "A Channel SA coaches the pre-sales of a partner only on opportunities that the partner leads"),
    /** T20.01, beside the newer names. */
    CAM_IS_AN_OLDER_NAME("The Channel Account Manager is an older name of the same position");

    private final Names names;

    ChannelAdvice(String words) {
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
