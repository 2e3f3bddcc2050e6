package dev.engagement.model.successplan;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** What a Customer Success Plan must state, and does not (T71). */
public enum PlanItem implements Term, PlanPart {
    /** T71.01. */
    BUSINESS_OUTCOMES("Business outcomes"),
    /** T71.02. */
    STAKEHOLDERS("Key business stakeholders"),
    /** T71.03. */
    STRATEGIC_REQUIREMENTS("Strategic requirements with high impact"),
    /** T71.04. */
    TECHNOLOGY_ECOSYSTEM("Present technology ecosystem of the customer"),
    /** T71.05: both the current ones and the desired ones. */
    CAPABILITIES("Current and desired capabilities"),
    /** T71.06. */
    OPERATIONAL_ALIGNMENT("Operational alignment with strategic objectives"),
    /** T71.07. */
    GAPS("Perceived gaps and deficiencies");

    private final Names names;

    PlanItem(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
