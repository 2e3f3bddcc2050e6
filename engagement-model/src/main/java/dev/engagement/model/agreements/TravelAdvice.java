package dev.engagement.model.agreements;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside the notice for an on-site visit (T83). */
public enum TravelAdvice implements Advice, Term {
    /** T83.02. */
    SA_MAY_NOT_COMMIT("The SA may be unable to commit to the visit"),
    /** T83.03. */
    PLAN_STRATEGICALLY("Plan on-site visits strategically"),
    /** T83.04. */
    SA_SUPPORTS_SEVERAL_TEAMS("The SA supports at least two sales teams"),
    /** T83.05. */
    TRAVEL_ADDS_WORK("Each day of travel adds work and calls to the other days of the week"),
    /** T83.06. */
    ARRANGE_WITH_CUSTOMER("Arrange the visit together with the customer");

    private final Names names;

    TravelAdvice(String words) {
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
