package dev.engagement.model.fact;

/** What a customer tells that a solution can be built on (T04). Used as a set, which is empty by default. */
public enum SolutionInput implements Term {
    /** T04.01. */
    PAIN_POINTS("Pain points"),
    /** T04.02. */
    ROLE_BASED_VISIBILITY_CONCERNS("What people in different roles cannot see well enough"),
    /** T04.03. */
    EFFICIENCY_OPPORTUNITIES("Where work could be more efficient"),
    /** T04.04: what is not ours, and so what could be integrated. */
    CURRENT_TECHNOLOGIES_AND_TOOLS("Third-party technologies and tools in use"),
    /** T04.05. */
    CORPORATE_INITIATIVES("Corporate initiatives"),
    /** T04.06. */
    TARGET_OUTCOMES("Target outcomes");

    private final Names names;

    SolutionInput(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
