package dev.engagement.model.handoff;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is said beside a handover (T28). */
public enum HandoverAdvice implements Advice, Term {
    /** T28.02. */
    TRANSFER_ALL_CUSTOMER_INTELLIGENCE("Pass everything that is known of the customer to the Field SA"),
    /** T28.03. */
    FIELD_SA_TAKES_OWNERSHIP("The Field SA takes over ownership"),
    /** T28.04. */
    FIELD_SA_WORKS_WITH_PARTNER_TEAM("The Field SA then works with the account team of the partner to close the deal"),
    /** T28.05. */
    AS_QUICKLY_AS_POSSIBLE("The handover is made as quickly as possible, to drive the deal with partner and customer"),
    /** T28.08. */
    DOCUMENT_INTERACTIONS_FIRST("Interactions with the customer are not documented: document them first"),
    /** T28.08, not known. */
    CONFIRM_DOCUMENTATION("Nobody said whether interactions with the customer are documented: make sure");

    private final Names names;

    HandoverAdvice(String words) {
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
