package dev.engagement.model.incentives;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is put right in the objectives of a quarter, and what is said of objectives and pay (T33, T34). */
public enum IncentiveAdvice implements Advice, Term {
    /** T33.02. */
    SET_SMART_OBJECTIVES("Set SMART objectives"),
    /** T33.03. */
    SET_OBJECTIVES_BY_QUARTER("Set objectives for a quarter"),
    /** T33.04. */
    SET_ABOUT_FOUR("Set as many objectives as the guideline says"),
    /** T33.05. */
    ASSIGN_OBJECTIVES("Assign the objectives"),
    /** T33.08. */
    SHARE_TWO_OR_THREE("Have as many objectives shared across the team as the guideline says"),
    /** T33.09. */
    INDIVIDUALISE_ONE_OR_TWO("Have as many objectives of the person alone as the guideline says"),
    /** T33.11. */
    PAY_ONCE("Make a single payment"),
    /** T33.12. */
    PAY_AFTER_QUARTER("Pay after the quarter ends"),
    /** T33.13. */
    EVALUATE_AS_WHOLE("Evaluate the objectives as a whole"),
    /** T33.01. */
    QUARTER_OF_VARIABLE_BONUS("25 percent of the variable bonus depends on the objectives"),
    /** T33.04. */
    NOT_EXACTLY_FOUR("Four objectives are usual; this number is still about four"),
    /** T33.06. */
    FOR_EVERY_MEMBER("Every member of the team is given objectives"),
    /** T33.07. */
    CHANGE_WITH_BUSINESS("The objectives change from quarter to quarter with the needs of the business"),
    /** T33.10. */
    BALANCE_TEAM_AND_PERSON(
            "The objectives balance consistency across the team and each member's strengths and responsibilities"),
    /** T33.14. */
    INDIRECT_REVENUE("Pay depends on objectives because the team earns revenue on an indirect path"),
    /** T33.11, T33.12. */
    PAID_ONCE_AFTER_QUARTER("It is paid once, and not before the quarter has ended");

    private final Names names;

    IncentiveAdvice(String words) {
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
