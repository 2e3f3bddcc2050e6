package dev.engagement.model.specialists;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** How a Subject Matter Expert comes to an opportunity (T54). */
public enum ExpertAdvice implements Advice, Term {
    /** T54.01. */
    QUALIFY_FULLY_FIRST("Qualify the opportunity fully before anybody asks for an expert"),
    /** T54.03. */
    LEAVE_REQUEST_TO_PRIMARY_SA("Leave the request to the primary SA; where there is none, ask for an SA first"),
    /** T54.02. */
    REQUEST_EXPERT("Invite or request the expert"),
    /** T54.04. */
    CREATE_TRIAGE_ISSUE("Create an issue from the template"),
    /** T54.03a. */
    BOTH_CONDITIONS_ARE_UNMET("The two conditions are independent, and neither is met"),
    /** T54.05. */
    BOARD_SHOWS_ENGAGEMENTS("The board of the SME Triage Project shows what experts are engaged in");

    private final Names names;

    ExpertAdvice(String words) {
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
