package dev.engagement.model.participation;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What an SA does before a demo and after technical discovery (T45). */
public enum DemoAdvice implements Advice, Term {
    /** T45.01. */
    REQUEST_FURTHER_DISCOVERY("Where the SA wants it, have further technical discovery before any demo"),
    /** T45.08. */
    PROCEED_WITH_DEMO("Go on with the demo"),
    /** T45.03. */
    SETTLE_PATH("Settle within the account team how the customer goes on"),
    /** T45.07. */
    IDENTIFY_METRICS("Identify the metrics that will tell whether the evaluation succeeded"),
    /** T45.02. */
    ANSWERS_TAILOR_THE_DEMO(
            "The answers let the SA tailor talks and demos to show value and to address present problems"),
    /** T45.04. */
    CUSTOMER_MAY_PURCHASE("The customer may go on with a purchase"),
    /** T45.05. */
    CUSTOMER_MAY_TRY("The customer may go on with a trial"),
    /** T45.06. */
    CUSTOMER_MAY_HAVE_VALUE_PROVED("The customer may go on with a proof of value"),
    /** T45.07, for a purchase. */
    METRICS_BELONG_TO_EVALUATIONS("Metrics are due where an evaluation precedes the purchase"),
    /** T60.10. */
    PROOF_OF_VALUE_HAS_A_LABEL("An issue that asks for a proof of value carries the label SA POV"),
    /** T85.09. */
    PROOF_OF_VALUE_HAS_A_PROJECT("The GitLab Account Management Project may be used for a proof of value");

    private final Names names;

    DemoAdvice(String words) {
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
