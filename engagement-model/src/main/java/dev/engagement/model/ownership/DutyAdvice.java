package dev.engagement.model.ownership;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What the Ecosystem SA or the Ecosystem team does on an opportunity (T26). */
public enum DutyAdvice implements Advice, Term {
    /** T26.01. */
    SUPPORT_DEAL_PROGRESS("Support the progress of the deal"),
    /** T26.02. */
    ENABLE_JOINT_DISCOVERY("Enable the partner team to work with the Field SA on technical discovery"),
    /** T26.03. */
    ENABLE_JOINT_DEMOS("Enable the partner team to work with the Field SA on effective demos"),
    /** T26.04. */
    ENABLE_PARTNER_TO_PROGRESS("Enable the partner to make progress with the opportunity"),
    /** T26.05. */
    ADVISE_PARTNER("Be the trusted adviser of the partner for this opportunity"),
    /** T26.06. */
    TEACH_DISCOVERY("Speak to prospects directly to teach the partner how to do discovery"),
    /** T26.07. */
    TEACH_DEMOS("Speak to prospects directly to teach the partner how to give demos"),
    /** T26.08. */
    ENCOURAGE_DEAL_REGISTRATION("Encourage the partner to submit a deal registration"),
    /** T26.09, read as the partner beginning. */
    ENCOURAGE_COORDINATION("Encourage the partner to begin coordinating with the field account team"),
    /** T26.09, read as the Ecosystem team beginning. */
    BEGIN_COORDINATION("Begin coordinating with the field account team"),
    /** T26.10. */
    JOIN_CUSTOMER_ENGAGEMENTS("Join direct customer engagements"),
    /** T26.11. */
    DOCUMENT_INTERACTIONS("Document every interaction with the customer"),
    /** T26.12. */
    HAND_OFF_QUICKLY("Hand off to a Field SA as quickly as possible"),
    /** T26.13. */
    BACK_UP_FIELD_SA("Back up the Field SA"),
    /** T26.14. */
    FOCUS_ON_PARTNERS("Focus on relationships with partners rather than on direct customers");

    private final Names names;

    DutyAdvice(String words) {
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
