package dev.engagement.model.fact;

/** What one wants to know of the purpose of a role. */
public enum PurposeAspect implements Term {
    /** What others gain from the role. */
    VALUE("Value"),
    /** Which of its activities come first. */
    PRIORITY("Priority"),
    /** What it helps partners to achieve on their journey. */
    JOURNEY("Partner journey"),
    /** By which figure it measures itself. */
    NORTH_STAR("North star"),
    /** Whom it supports. */
    SUPPORT("Support"),
    /** What it has to do above all. */
    MAIN_DUTY("Main duty"),
    /** What it contributes above all. */
    PRIMARY_CONTRIBUTION("Primary contribution"),
    /** Where it works and with whom it is aligned. */
    COVERAGE("Coverage"),
    /** Beside whom it works. */
    PAIRING("Pairing"),
    /** What its team was set up for. */
    TEAM_CHARTER("Team charter"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    PurposeAspect(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
