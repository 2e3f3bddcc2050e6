package dev.engagement.model.product;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is done before Product is asked for support (T66.01 to .07), in order. Used as a set, which is empty by default. */
public enum PreparationStep implements Advice, Term {
    /** T66.01. */
    DOCUMENT_JOURNEY("Document the customer journey", ProductPhase.GATHER),
    /** T66.02. */
    OPEN_ACCOUNT_PROJECT_ISSUE("Open an issue about the capability", ProductPhase.GATHER),
    /** T66.03. */
    ADD_BUSINESS_OBJECTIVES("Add the business objectives of the customer", ProductPhase.GATHER),
    /** T66.04. */
    ADD_EXISTING_APPROACH("Add the existing approach of the customer", ProductPhase.GATHER),
    /** T66.05. */
    ADD_COMMUNICATION("Add communication with the prospect, such as call recordings and emails", ProductPhase.GATHER),
    /** T66.06. */
    REFER_TO_RUNNING_LOGS("Refer to the running logs", ProductPhase.GATHER),
    /** T66.07. */
    DOCUMENT_WORKAROUNDS("Document the workarounds that were explored, and why they fell short", ProductPhase.EXPLORE);

    private final Names names;
    private final ProductPhase phase;

    PreparationStep(String words, ProductPhase phase) {
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
