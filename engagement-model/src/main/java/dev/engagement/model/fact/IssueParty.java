package dev.engagement.model.fact;

/** Who has to agree that an issue is complete. Used as a set, which is empty by default. */
public enum IssueParty implements Term {
    /** The Solutions Architect. */
    SOLUTIONS_ARCHITECT("Solutions Architect", "SA"),
    /** The customer. */
    CUSTOMER("Customer"),
    /** The sales team. */
    SALES_TEAM("Sales team");

    private final Names names;

    IssueParty(String label, String... aliases) {
        this.names = Names.of(this, label, aliases);
    }

    @Override
    public Names names() {
        return names;
    }
}
