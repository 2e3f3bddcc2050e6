package dev.engagement.model.fact;

/** What somebody wants to change. */
public enum ChangeKind implements Term {
    /** A typo in the handbook. */
    TYPO("Typo"),
    /** The wording of the handbook. */
    COPYWRITING("Copywriting"),
    /** The handbook should say more clearly what it says. */
    CLARIFICATION("Clarification"),
    /** A process of the SAs could be better. */
    PROCESS_IMPROVEMENT("Process improvement"),
    /** A new rule or policy, also together with changes of wording. */
    OTHER("Other"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    ChangeKind(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }

    /**
     * Whether it changes how the handbook says something, and not what.
     *
     * @return true if so
     */
    public boolean wording() {
        return this == TYPO || this == COPYWRITING || this == CLARIFICATION;
    }
}
