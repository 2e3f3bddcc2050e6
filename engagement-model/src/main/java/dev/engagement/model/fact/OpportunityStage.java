package dev.engagement.model.fact;

/**
 * The stage of an opportunity. Numbers 8 to 10 are ends, not late stages: every stage is exactly one of
 * {@link #upToScoping}, {@link #beyondScoping}, {@link #closed} and {@link #unknown}.
 */
public enum OpportunityStage implements Term {
    /** Stage 0: created, and not yet accepted by sales. */
    PENDING_ACCEPTANCE(0, "Pending Acceptance"),
    /** Stage 1: accepted by an account executive. */
    DISCOVERY(1, "Discovery"),
    /** Stage 2: challenges, competition and fit are looked at. */
    SCOPING(2, "Scoping"),
    /** Stage 3: the customer evaluates the product. */
    TECHNICAL_EVALUATION(3, "Technical Evaluation"),
    /** Stage 4: a proposal is made. */
    PROPOSAL(4, "Proposal"),
    /** Stage 5: the contract is negotiated. */
    NEGOTIATING(5, "Negotiating"),
    /** Stage 6: agreed, and not yet signed. */
    AWAITING_SIGNATURE(6, "Awaiting Signature"),
    /** The end that one wishes for; it has no number. */
    CLOSED_WON("Closed Won"),
    /** Stage 8: the opportunity was lost. */
    CLOSED_LOST(8, "Closed Lost"),
    /** Stage 9: never accepted by sales. */
    UNQUALIFIED(9, "Unqualified"),
    /** Stage 10: another opportunity is the same. */
    DUPLICATE(10, "Duplicate"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    OpportunityStage(String label) {
        this.names = Names.of(this, label);
    }

    OpportunityStage(int number, String label) {
        String numbered = number + "-" + label;
        this.names = Names.of(this, label, String.valueOf(number), numbered, "Stage " + number, "Stage " + numbered);
    }

    @Override
    public Names names() {
        return names;
    }

    /**
     * Whether nobody said which.
     *
     * @return true if so
     */
    public boolean unknown() {
        return this == UNKNOWN;
    }

    /**
     * Whether the opportunity has not ended: stages 0 to 6.
     *
     * @return true if so
     */
    public boolean open() {
        return compareTo(AWAITING_SIGNATURE) <= 0;
    }

    /**
     * Whether the opportunity has ended, in whichever way.
     *
     * @return true if so
     */
    public boolean closed() {
        return !open() && !unknown();
    }

    /**
     * Whether it is stage 0, 1 or 2.
     *
     * @return true if so
     */
    public boolean upToScoping() {
        return compareTo(SCOPING) <= 0;
    }

    /**
     * Whether it is open and beyond stage 2: stages 3 to 6.
     *
     * @return true if so
     */
    public boolean beyondScoping() {
        return open() && !upToScoping();
    }

    /**
     * Whether it is before scoping: stage 0 or 1.
     *
     * @return true if so
     */
    public boolean early() {
        return compareTo(SCOPING) < 0;
    }
}
