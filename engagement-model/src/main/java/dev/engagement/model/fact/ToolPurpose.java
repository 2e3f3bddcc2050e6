package dev.engagement.model.fact;

/** What a tool is looked for. */
public enum ToolPurpose implements Term {
    /** Keeping notes of a call. */
    CALL_NOTES("Call notes"),
    /** Keeping email with a customer. */
    CUSTOMER_EMAIL("Customer email"),
    /** Keeping running notes and other documents about a customer. */
    CUSTOMER_DOCUMENTS("Customer documents"),
    /** Recording a meeting. */
    RECORDING("Recording"),
    /** Planning an account. */
    ACCOUNT_PLANNING("Account planning"),
    /** Getting to Gainsight. */
    REACHING_GAINSIGHT("Reaching Gainsight"),
    /** Talk within a sales team. */
    TEAM_TALK("Team talk"),
    /** Views and reports of the sales cycle. */
    SALES_VIEWS("Sales views"),
    /** Naming the SA on opportunities and accounts. */
    SA_ON_RECORD("SA on record"),
    /** Running a proof of value with a customer. */
    PROOF_OF_VALUE("Proof of value"),
    /** Work of the CSM with a customer after the sale. */
    CSM_COLLABORATION("CSM collaboration"),
    /** Talk between a customer and the product team. */
    CUSTOMER_PRODUCT_FORUM("Customer product forum"),
    /** Drawing the workflow of a process. */
    PROCESS_WORKFLOW("Process workflow"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    ToolPurpose(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
