package dev.engagement.model.fact;

/** What was done up to the first draft of a Mutual Customer Success Plan. Used as a set, which is empty by default. */
public enum PlanPreparation implements Term {
    /** A Technical Close Plan was started. */
    TECHNICAL_CLOSE_PLAN("Technical Close Plan"),
    /** A CSM was engaged. */
    CSM_ENGAGED("CSM engaged"),
    /** Professional Services were engaged. */
    SERVICES_ENGAGED("Services engaged"),
    /** The template was filled in with the customer: the plan has its first draft. */
    JOINT_SESSION("Joint session", "Plan drafted");

    private final Names names;

    PlanPreparation(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
