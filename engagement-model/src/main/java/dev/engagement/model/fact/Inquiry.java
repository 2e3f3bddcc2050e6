package dev.engagement.model.fact;

/** What a customer waits for an answer to. */
public enum Inquiry implements Term {
    /** An email. */
    EMAIL("Email"),
    /** Something left to say after a meeting. */
    MEETING_FOLLOW_UP("Meeting follow-up"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    Inquiry(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
