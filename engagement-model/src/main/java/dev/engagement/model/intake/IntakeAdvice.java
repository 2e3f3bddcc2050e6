package dev.engagement.model.intake;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside a verdict or an item, and of effort and qualification (T36 to T40). */
public enum IntakeAdvice implements Advice, Term {
    /** T38.12. */
    OVERVIEW_WELCOME("A company overview would help"),
    /** T38.13. */
    INITIATIVES_WELCOME("Known initiatives would help"),
    /** T38.14. */
    DESIRED_OUTCOMES_WELCOME("The desired outcomes would help"),
    /** T38.15. */
    PERSONAS_WELCOME("The personas would help"),
    /** T40.07. */
    PERSONAS_NOT_ENGAGED("The right personas are not engaged"),
    /** T40.08. */
    QUALIFICATION_UNKNOWN("Nobody said whether the opportunity is qualified"),
    /** T40.02, T40.04, T40.06: who reviews is not said. */
    SA_AND_MANAGER_REVIEW("The SA reviews the exception together with the SA manager"),
    /** T40.06 with T37.03. */
    FURTHER_DISCOVERY("Discover the outcomes of the account further"),
    /** T37.05. */
    SHARE_PERSPECTIVE("Share the view of the SA with the account team, preferably through the Command Plan"),
    /** T36.01. */
    SIZE_IS_NO_MEASURE("The perceived size of an opportunity is no reliable measure of the effort that it deserves"),
    /** T36.02. */
    PREPARED_MEETINGS("Prepared meetings let the SA serve as many opportunities as possible"),
    /** T36.03. */
    CUSTOMER_CONFIDENCE("Every customer gains confidence when the SA validates the plans"),
    /** T36.04. */
    SA_AUTONOMY("SAs are free to put their time where it is needed most"),
    /** T36.05. */
    LESS_CONFUSION("There is less confusion about an opportunity when information and knowledge are shared"),
    /** T36.06. */
    QUALITY_OF_OUTCOME("The SA works faster, and outcomes are consistent and fit the sales role and its strategy");

    private final Names names;

    IntakeAdvice(String words) {
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
