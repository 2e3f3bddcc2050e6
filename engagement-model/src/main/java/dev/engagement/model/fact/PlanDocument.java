package dev.engagement.model.fact;

/** A document in which a plan for the success of a customer is written. */
public enum PlanDocument implements Term {
    /** The shorter name of the mutual plan. */
    CUSTOMER_SUCCESS_PLAN("Customer Success Plan"),
    /** The plan that the SA and CSM organizations developed together. */
    MUTUAL_CUSTOMER_SUCCESS_PLAN("Mutual Customer Success Plan", "Mutual CSP"),
    /** The template of the Customer Success organization, for the time after the sale. */
    CSM_TEMPLATE("CSM template"),
    /** The template for pre-sales that was the standard before. */
    OLD_PRESALES_TEMPLATE("Old pre-sales template"),
    /** No document is at hand yet. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    PlanDocument(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
