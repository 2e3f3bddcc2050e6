package dev.engagement.model.product;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is done to get support from Product once all is prepared (T66.08 to .14), in order. Used as a set, which is empty by
 * default. */
public enum SupportStep implements Advice, Term {
    /** T66.08. */
    CONTACT_PRODUCT_MANAGER("Contact the Product Manager", ProductPhase.ENGAGE),
    /** T66.09. */
    CREATE_SLACK_CHANNEL(
            "Create a channel with Solutions Architect, Strategic Account Executive, Product Manager and others",
            ProductPhase.ENGAGE),
    /** T66.10. */
    LINK_ISSUE_IN_CHANNEL("Link to the issue", ProductPhase.ENGAGE),
    /** T66.11. */
    GIVE_LEAD_TIME("Give the Product Manager lead time", ProductPhase.ENGAGE),
    /** T66.12. */
    COLLABORATE_IN_ISSUE(
            "Work together by the issue, its history, running documents and shared material", ProductPhase.ENGAGE),
    /** T66.13. */
    SUGGEST_TEAM_CALL("Suggest an internal team call on materials and next steps", ProductPhase.ENGAGE),
    /** T66.14. */
    SET_UP_CUSTOMER_CALL("Set up a call with the customer on the next best steps", ProductPhase.COMMUNICATE);

    private final Names names;
    private final ProductPhase phase;

    SupportStep(String words, ProductPhase phase) {
        this.names = Names.of(this, words);
        this.phase = phase;
    }

    /**
     * The phase that the step belongs to.
     *
     * @return the phase
     */
    public ProductPhase phase() {
        return phase;
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
