package dev.engagement.model.coverage;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What to do and to know about an SA Request of a Strategic AE in the United States (T47, T48). */
public enum SaRequestAdvice implements Advice, Term {
    /** T47.01. */
    PRESS_SA_REQUEST_BUTTON("Press the SA Request button"),
    /** T47.02. */
    CREATE_QUALIFIED_OPPORTUNITY("Create and qualify the opportunity before asking for an SA"),
    /** T47.02. */
    ASK_IN_SLACK_MEANWHILE("Early needs can be served in Slack until the opportunity is qualified"),
    /** T47.03. */
    STATE_PAIN_POINTS("State the customer's pain points"),
    /** T47.04. */
    STATE_WHY_NOW("State why the customer should act now"),
    /** T47.05. */
    STATE_WHAT_ELSE_HELPS("State whatever else is needed for help"),
    /** T47.06. */
    FILLED_IN_FROM_COMMAND_PLAN("The request is filled in from the Command Plan beforehand"),
    /** T47.07. */
    FILLED_IN_FROM_CLOSE_PLAN("The request is filled in from the close plan beforehand"),
    /** T47.08. */
    WRITE_BACK_TO_PLANS("Write what the request says back to the plans"),
    /** T47.09. */
    APPROACH_ALIGNED_SA("Approach the aligned SA directly"),
    /** T48.01. */
    TRIAGE_REQUEST("Triage the request in Slack"),
    /** T48.02. */
    SET_PRIMARY_SA("Enter the accepting SA as primary SA"),
    /** T48.03. */
    ALLOCATE_SA("Allocate an SA to the request"),
    /** T48.04. */
    STAY_WITH_OPPORTUNITY("Stay with the opportunity for its whole life"),
    /** T48.05. */
    DECIDE_ON_SEVERAL_OPPORTUNITIES("Decide whether the SA stays for several opportunities of the account"),
    /** T48.06. */
    DECIDE_ON_DEDICATED_SA("Decide whether the SA is dedicated to one Strategic AE"),
    /** T48.07. */
    SETTLE_OVERDUE_REQUEST("See to it that the overdue request gets an SA"),
    /** T46.05, T46.06 and T46.14a: the button is the way of the United States. */
    NO_REQUEST_OUTSIDE_US("Outside the United States an SA is aligned already: no request is needed");

    private final Names names;

    SaRequestAdvice(String words) {
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
