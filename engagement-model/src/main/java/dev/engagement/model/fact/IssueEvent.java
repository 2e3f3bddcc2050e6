package dev.engagement.model.fact;

/** What happens to an issue on the triage board. */
public enum IssueEvent implements Term {
    /** Somebody submitted it. */
    SUBMITTED("Submitted"),
    /** A Solutions Architect claimed it. */
    CLAIMED("Claimed by a Solutions Architect"),
    /** Preparation for a customer interaction was completed. */
    PREPARED("Prepared for a customer interaction"),
    /** A Solutions Architect said that work on it is under way. */
    WORK_SIGNALLED("Work is under way"),
    /** It turned out to need follow-up work by the Solutions Architect. */
    FOLLOW_UP_FOUND("Follow-up work is needed"),
    /** That follow-up work was done. */
    FOLLOW_UP_DONE("Follow-up work is done"),
    /** The Solutions Architect asked the requester for more information. */
    INFORMATION_ASKED("More information was asked for"),
    /** The requester gave that information. */
    INFORMATION_GIVEN("The information was given"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    IssueEvent(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
