package dev.engagement.model.successplan;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is done for a Mutual Customer Success Plan, in the order of the process, and what is said beside (T72). */
public enum PlanProcessAdvice implements Advice, Term {
    /** T72.01. */
    START_TECHNICAL_CLOSE_PLAN("Start a Technical Close Plan, to learn which business outcomes the customer wants"),
    /** T72.07. */
    ENGAGE_CSM("Engage the CSM"),
    /** T72.08. */
    ENGAGE_SERVICES("Engage Professional Services"),
    /** T72.03. */
    HOLD_JOINT_SESSION(
            "Fill in the plan template together with the customer, with what the Technical Close Plan lacks"),
    /** T72.04. */
    TRACK_PLAN("Track the document of the plan on the opportunity"),
    /** T72.05, T72.06. */
    LINK_DRAFTED_PLAN("Put the link to the drafted plan on the opportunity"),
    /** T72.09. */
    MARK_READY_FOR_CSM("Show that the plan is ready"),
    /** T72.10. */
    SHARE_RESULTS("Share the results with the customer, in a proposal or along with one"),
    /** T72.11. */
    ASK_FOR_SIGNATURE("Ask the customer whether it would sign the plan, as a gesture of joint commitment"),
    /** T72.12: the email template is optional. */
    EMAIL_SUMMARY("Send a summary by email that makes sure of alignment and captures acceptance"),
    /** T72.13. */
    MARK_ACCEPTED("Capture the customer's acceptance of the plan"),
    /** T72.14. */
    AGREE_CADENCE("Agree how often the plan is reviewed and updated, during the sales cycle and after it"),
    /** T72.15. */
    REVIEW_WITH_CSM("Review the plan with the CSM team"),
    /** T72.02. */
    SA_REMAINS_RESPONSIBLE("The Solutions Architect remains the directly responsible individual"),
    /** T72.06. */
    CLOSED_WITHOUT_LINK("The opportunity closed without a link to the plan"),
    /** T72.09: the handbook does not say so. */
    READY_WITHOUT_LINK("CSM Ready is checked, yet there is no link to the plan"),
    /** T72.16. */
    DETAILS_ON_PLAN_PAGE("The Customer Success Plan page has the details");

    private final Names names;

    PlanProcessAdvice(String words) {
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
