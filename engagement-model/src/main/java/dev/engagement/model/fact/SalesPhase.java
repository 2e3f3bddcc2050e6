package dev.engagement.model.fact;

/** The phase of an opportunity in which an SA is asked for. */
public enum SalesPhase implements Term {
    /** The opportunity is being qualified. */
    QUALIFICATION("Qualification"),
    /** It is being found out what the customer has and wants. */
    DISCOVERY("Discovery"),
    /** The customer evaluates the product. */
    TECHNICAL_EVALUATION("Technical evaluation"),
    /** Any other time. */
    OTHER("Other"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    SalesPhase(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }

    /**
     * Whether the handbook asks for the intake list in this phase: qualification, discovery and technical evaluation.
     *
     * @return true if so
     */
    public boolean intakeListApplies() {
        return this == QUALIFICATION || this == DISCOVERY || this == TECHNICAL_EVALUATION;
    }

    /**
     * Whether nobody said which.
     *
     * @return true if so
     */
    public boolean unknown() {
        return this == UNKNOWN;
    }
}
