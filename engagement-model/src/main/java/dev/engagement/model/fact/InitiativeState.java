package dev.engagement.model.fact;

/** How an OKR or Initiative stands when the quarter ends. */
public enum InitiativeState implements Term {
    /** Its goals are reached. */
    DONE("Done"),
    /** Nobody pursues it any more. */
    DROPPED("Dropped"),
    /** It is still wanted. */
    UNFINISHED("Unfinished"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    InitiativeState(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
