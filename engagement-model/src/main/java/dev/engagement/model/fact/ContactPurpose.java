package dev.engagement.model.fact;

/** What a contact is wanted for. */
public enum ContactPurpose implements Term {
    /** To ask a question. */
    QUESTION("Question"),
    /** To ask for help. */
    REQUEST("Request"),
    /** To coordinate an issue. */
    ISSUE("Issue"),
    /** To read the details of an engagement model. */
    DETAILS("Details"),
    /** To read how mature a partner can become. */
    MATURITY("Maturity"),
    /** To find out who it is. */
    LOOKUP("Lookup"),
    /** To tell of a change to the handbook. */
    HANDBOOK_CHANGE("Handbook change"),
    /** To follow how requests are triaged. */
    TRIAGE("Triage"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    ContactPurpose(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
