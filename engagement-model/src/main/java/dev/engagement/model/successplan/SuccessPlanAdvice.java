package dev.engagement.model.successplan;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside answers on conversations, plan documents and plan fields (T69, T70, T73). */
public enum SuccessPlanAdvice implements Advice, Term {
    /** T69.01. */
    MOVE_TO_WIDER_SCOPE("Move the conversation to solution or strategic scope"),
    /** T69.02. */
    MAY_MOVE_TO_STRATEGIC_SCOPE("The conversation can stay here or move on to strategic scope"),
    /** T69.03. */
    STAY_IN_STRATEGIC_SCOPE("The conversation stays in strategic scope"),
    /** T70.01. */
    START_WITH_MUTUAL_PLAN(
            "A new plan is a Mutual Customer Success Plan, the living document of the SA and CSM organizations"),
    /** T70.04: the handbook does not say what becomes of a plan on the old template. */
    MIGRATE_TO_MUTUAL_PLAN("Continue the plan that was begun, and move it to the Mutual Customer Success Plan"),
    /** T70.05. */
    REVIEW_REGULARLY("Review the plan regularly, as often as was agreed"),
    /** T70.06. */
    CARRY_ON_AFTER_SALE("The plan starts before the sale and is carried on after it"),
    /** T70.07. */
    AGREED_WITH_CUSTOMER("The plan faces the customer, and both sides agree on it"),
    /** T70.08. */
    WRITTEN_WITH_CUSTOMER("Solutions Architects and the customer write the plan together"),
    /** T70.09. */
    PREPARE_CUSTOMER_SUCCESS(
            "Before the sale the plan captures context and the customer's voice, requirements and outcomes, for a smooth move to Customer Success"),
    /** T73.04. */
    KEEP_FIELDS_UP_TO_DATE("Keep the three plan fields of the opportunity up to date during the whole process");

    private final Names names;

    SuccessPlanAdvice(String words) {
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
