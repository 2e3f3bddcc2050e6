package dev.engagement.model.assurance;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is done about a security request of a customer (T76). */
public enum AssuranceAdvice implements Advice, Term {
    /** T76.01. */
    FOLLOW_ASSURANCE_PROCESS("Follow the process for Customer Assurance Activities"),
    /** T76.02. */
    START_WITH_TRUST_CENTER("Start with the Trust Center, which does in some cases"),
    /** T76.03. */
    ENCOURAGE_SELF_SERVICE("Encourage the customer to gather the information through self-service"),
    /** T76.04. */
    TRY_FIRST_PASS("Try a first pass of the questionnaire"),
    /** T76.05. */
    ASK_FIELD_SECURITY("Make the additional request"),
    /** T76.06. */
    CAPTURE_TIME("Capture the time first spent on the questionnaire"),
    /** T76.07. */
    CREATE_ISSUE_FROM_TEMPLATE("Create the issue from the template"),
    /** T76.07. */
    LABEL_ISSUE("Label the issue as one that needs the security team"),
    /** T76.08. */
    PASS_ON_TO_FIELD_SECURITY("Pass the request on to Customer Assurance");

    private final Names names;

    AssuranceAdvice(String words) {
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
