package dev.engagement.model.fact;

/** A field in the Customer Success Plan section of an opportunity in Salesforce. */
public enum PlanField implements Term {
    /** The field named after the plan. */
    CUSTOMER_SUCCESS_PLAN("Customer Success Plan"),
    /** The field on readiness for the CSM. */
    CSM_READY("CSM Ready"),
    /** The field on acceptance by the customer. */
    CUSTOMER_ACCEPTED("Customer Accepted"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    PlanField(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
