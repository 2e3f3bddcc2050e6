package dev.engagement.model.specialists;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** How the work of SAs on an opportunity is recorded (T56). */
public enum LoggingAdvice implements Advice, Term {
    /** T56.01, T56.02. */
    LOG_AS_PRIMARY("Log activities as if you were the primary SA"),
    /** T56.03. */
    CAPTURE_IMPRESSION("Capture your own impression of the interaction with the customer"),
    /** T56.04. */
    NAME_PRIMARY_SA("Name the primary SA in the field of the opportunity in Salesforce"),
    /** T56.05. */
    SHOW_INVOLVEMENT_BY_ACTIVITIES(
            "Let logged activities show who else is involved; the field names only the primary SA"),
    /** T56.06. */
    USE_EXPERT_ACTIVITY_TYPE("Log the help as a Subject Matter Expert with its own activity type"),
    /** T56.01, without an interaction. */
    HELP_FOR_A_CUSTOMER_COUNTS("Help that concerns a customer is logged, also where the customer was not met");

    private final Names names;

    LoggingAdvice(String words) {
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
