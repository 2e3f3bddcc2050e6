package dev.engagement.model.fact;

/** What was done with a Mutual Customer Success Plan that was drafted. Used as a set, which is empty by default. */
public enum PlanFollowUp implements Term {
    /** The results were shared with the customer. */
    RESULTS_SHARED("Results shared"),
    /** The customer was asked whether it would sign the plan. */
    SIGNATURE_ASKED_FOR("Signature asked for"),
    /** A summary was sent by email. */
    SUMMARY_EMAILED("Summary emailed"),
    /** A cadence of reviews was agreed with the customer. */
    CADENCE_AGREED("Cadence agreed"),
    /** The plan was reviewed with the CSM team. */
    REVIEWED_WITH_CSM("Reviewed with CSM");

    private final Names names;

    PlanFollowUp(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
