package dev.engagement.model.fact;

/** Whether something happens before or after the sale. */
public enum Motion implements Term {
    /** Before the sale. */
    PRE_SALES("Pre-sales"),
    /** After the sale. */
    POST_SALES("Post-sales"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    Motion(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
