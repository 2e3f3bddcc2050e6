package dev.engagement.model.fact;

/** What an SA plans, or how. */
public enum PlanningTopic implements Term {
    /** The form of an OKR or Initiative. */
    INITIATIVE_FORM("Initiative form"),
    /** What happens to an OKR or Initiative when the quarter ends. */
    QUARTER_END("Quarter end"),
    /** What happens when a quarter begins. */
    NEW_QUARTER("New quarter"),
    /** Planning an account. */
    ACCOUNT_PLANNING("Account planning"),
    /** Why and where processes are mapped. */
    PROCESS_MAPS("Process maps"),
    /** Doing something better than the map says. */
    PROCESS_IMPROVEMENT("Process improvement"),
    /** Looking at a process map. */
    PROCESS_VIEWING("Process viewing"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    PlanningTopic(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
