package dev.engagement.model.fact;

/** What technical discovery asks about (T44). Used as a set, which is empty by default. */
public enum DiscoveryTopic implements Term {
    /** T44.01. */
    BENEFIT("What the client gains"),
    /** T44.02. */
    REASON_FOR_NEW_STRATEGY("Why the client considers another way of developing software"),
    /** T44.03. */
    TRIGGER_OF_INTEREST("What made the client interested just now"),
    /** T44.04. */
    TOOLS_IN_PLACE("Which tools are in place"),
    /** T44.05. */
    REPLACEABLE_TOOLS("Which tools could be replaced"),
    /** T44.06. */
    CHANGEABLE_WORKFLOWS("Which processes or workflows could change"),
    /** T44.07. */
    PROBLEMS_FOUND("Which problems or roadblocks were found"),
    /** T44.08. */
    CURRENT_PROCESS_AND_TECHNOLOGY("Which process and technology serves which development purpose"),
    /** T44.09. */
    RELEASE_VELOCITY("How fast the client releases"),
    /** T44.10. */
    PLANNING_PROCESS("How the client plans"),
    /** T44.11. */
    VISIBILITY_CONCERNS("Which worries about visibility, traceability or efficiency there are"),
    /** T44.12. */
    COLLABORATION_OPPORTUNITIES("Where collaboration or governance could improve"),
    /** T44.13. */
    SECURITY_INEFFICIENCIES("Where security or compliance work is inefficient");

    private final Names names;

    DiscoveryTopic(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
