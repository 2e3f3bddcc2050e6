package dev.engagement.model.triage;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** What an issue still lacks before a Solutions Architect engages (T58). The field is on the list because it is missing. */
public enum IssueField implements Term, PlanPart {
    /** T58.01. */
    CUSTOMER_NAME("Name of the customer"),
    /** T58.02. */
    OPPORTUNITY_LINK("Link to the opportunity"),
    /** T58.03. */
    PREFERRED_DATES("Dates that the customer prefers"),
    /** T58.04. */
    TIME_ZONE("Time zone of the dates"),
    /** T58.05. */
    HOSTING_ENVIRONMENT("Target hosting environment"),
    /** T58.06. */
    PAIN_POINTS("Pain points"),
    /** T58.07. */
    REQUIRED_CAPABILITIES("Required capabilities"),
    /** T58.08. */
    CURRENT_TOOLS("Current tools"),
    /** T58.09. */
    FIXED_TOOLS("Which current tools, if any, cannot be replaced"),
    /** T58.10. */
    SA_ASKS("What is asked of the Solutions Architect");

    private final Names names;

    IssueField(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
