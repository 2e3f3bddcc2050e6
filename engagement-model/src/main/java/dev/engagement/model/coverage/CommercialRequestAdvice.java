package dev.engagement.model.coverage;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** How a Commercial SA is requested, and who serves (T51). */
public enum CommercialRequestAdvice implements Advice, Term {
    /** T51.01 to T51.03. */
    REQUEST_COMMERCIAL_SA("Request a Commercial SA"),
    /** T51.08. */
    USE_SA_REQUEST_BUTTON("Use the SA Request button"),
    /** T51.11. */
    SERVE_FROM_AMER_TEAM("Serve the request from the Commercial SA team of AMER"),
    /** T51.12. */
    SERVE_FROM_EMEA_TEAM("Serve the request from the Commercial SA team of EMEA"),
    /** T51.14. */
    SERVE_FROM_APAC_REGION("Serve the request as the APAC SA of the region"),
    /** T51.04 to T51.07. */
    MANY_PURPOSES("Customer interactions, RFPs, audits and more are reasons to request a Commercial SA"),
    /** T51.09. */
    SEE_COMMERCIAL_MODEL_PAGE(
            "The page of the Commercial SA engagement model tells about triage, considerations and expectations"),
    /** T51.10. */
    MAINLY_MID_MARKET("The Commercial SA team serves mainly the mid-market and leads its technical evaluations"),
    /** T51.13. */
    TALENT_AND_PASSION(
            "The Commercial SA team shows technical talent and product passion for a unified DevOps strategy");

    private final Names names;

    CommercialRequestAdvice(String words) {
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
