package dev.engagement.model.request;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** The next steps of a whole request. */
public enum RequestAdvice implements Advice, Term {
    /** T40.01. */
    SEND_MISSING_ITEMS("Send the missing items"),
    /** T40.09. */
    ACCEPT_MEETING("Accept and prepare the meeting"),
    /** T40.03. */
    DECIDE_ON_DECLINING("Decide whether to decline the meeting"),
    /** T40.02, T40.04, T40.06. */
    REVIEW_EXCEPTION("Review the exception"),
    /** T28.01, T28.06. */
    HAND_OVER("Hand the opportunity over to the Field SA"),
    /** T27.04, T27.05. */
    SEEK_GLOBAL_APPROVAL("Seek the approval of the Global Ecosystem SA Manager to keep it"),
    /** T27.03, T27.05. */
    SEEK_REGIONAL_APPROVAL("Seek the approval of the Regional SA Manager to keep it"),
    /** T67.01. */
    PREPARE_PRODUCT_MANAGER("Tell the Product Manager of the capability ahead of the conversation"),
    /** Facts that contradict each other. */
    OPPORTUNITY_STATED_ACTIVE_YET_CLOSED("The opportunity is said to be active, yet its stage is closed"),
    /** Facts that contradict each other. */
    AREA_LIES_IN_ANOTHER_REGION("The area lies in another region than the one stated, and is left out of account");

    private final Names names;

    RequestAdvice(String words) {
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
