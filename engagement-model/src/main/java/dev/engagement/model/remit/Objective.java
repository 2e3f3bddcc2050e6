package dev.engagement.model.remit;

import dev.engagement.model.fact.Term;

/** A primary objective of Solutions Architects (T02). */
public enum Objective implements Term {
    /** T02.01. */
    UNDERSTAND_CHALLENGES("Understand the customer's challenges and help to choose solutions as a strategic partner"),
    /** T02.02. */
    DELIVER_VALUE_PROPOSITION("Show a prospect convincing value"),
    /** T02.03. */
    DRIVE_ADOPTION("Drive successful adoption of the platform"),
    /** T02.04. */
    GROW_PARTNER_ECOSYSTEM("Grow the partner ecosystem by capabilities of partners and joint solutions"),
    /** T02.05. */
    TRUSTED_ADVISOR("Strive to become a trusted adviser"),
    /** T02.06. */
    CUSTOMER_SUCCESS_THROUGH_CONSULTATION("Drive the success of the customer through technical and business advice");

    private final Names names;

    Objective(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
