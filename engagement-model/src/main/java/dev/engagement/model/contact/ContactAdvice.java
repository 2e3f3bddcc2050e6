package dev.engagement.model.contact;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What to know about a contact (T21, T24, T46). */
public enum ContactAdvice implements Advice, Term {
    /** T21.01, for whoever is no Channel SA. */
    ASK_BEFORE_OPENING_ISSUES("Channel SAs coordinate in this project: ask in #channel-solution-architects first"),
    /** T21.07, T21.07a. */
    FALL_BACK_ON_CHANNEL_SLACK("Until the region is clear, ask in #channel-solution-architects"),
    /** T24.02. */
    ESM_NAMES_ECOSYSTEM_SA("The Ecosystem Sales Manager names the fitting Ecosystem SA"),
    /** T24.04, about an opportunity. */
    EXPECT_LISTED_ECOSYSTEM_SA("The Ecosystem SA of the partner's account record is to be expected"),
    /** T46.22a. */
    CONTACT_DIRECTLY("The handbook names no channel for this role: contact one directly");

    private final Names names;

    ContactAdvice(String words) {
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
