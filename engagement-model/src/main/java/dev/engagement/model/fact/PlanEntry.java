package dev.engagement.model.fact;

/** What stands in the plan fields of an opportunity in Salesforce. Used as a set, which is empty by default. */
public enum PlanEntry implements Term {
    /** The document of the plan is tracked, drafted or not. */
    DOCUMENT_TRACKED("Document tracked"),
    /** The link leads to the drafted plan. */
    DRAFT_LINKED("Draft linked"),
    /** CSM Ready is checked. */
    CSM_READY("CSM Ready"),
    /** Customer Accepted is checked. */
    CUSTOMER_ACCEPTED("Customer Accepted");

    private final Names names;

    PlanEntry(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
