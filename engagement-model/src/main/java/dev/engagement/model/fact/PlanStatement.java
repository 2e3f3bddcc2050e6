package dev.engagement.model.fact;

/** What a Customer Success Plan states. Used as a set, which is empty by default. */
public enum PlanStatement implements Term {
    /** The outcomes of the business. */
    BUSINESS_OUTCOMES("Business outcomes"),
    /** The key stakeholders in the business. */
    STAKEHOLDERS("Stakeholders", "Key business stakeholders"),
    /** The strategic requirements that have high impact. */
    STRATEGIC_REQUIREMENTS("Strategic requirements"),
    /** The technology that the customer has at present. */
    TECHNOLOGY_ECOSYSTEM("Technology ecosystem"),
    /** What the customer is capable of at present. */
    CURRENT_CAPABILITIES("Current capabilities"),
    /** What the customer wants to be capable of. */
    DESIRED_CAPABILITIES("Desired capabilities"),
    /** How operations are aligned with strategic objectives. */
    OPERATIONAL_ALIGNMENT("Operational alignment"),
    /** Gaps and deficiencies that are seen in current capabilities. */
    GAPS("Gaps", "Gaps and deficiencies");

    private final Names names;

    PlanStatement(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
