package dev.engagement.model.fact;

/** What is prepared for looking back on a quarter. */
public enum ReviewTopic implements Term {
    /** The meeting of an SA team. */
    QUARTERLY_EXCHANGE("Quarterly Exchange"),
    /** What that meeting is for, and what it is not. */
    EXCHANGE_GOALS("Exchange goals"),
    /** The content of a Quarterly Business Review. */
    QBR_CONTENT("QBR content"),
    /** The section of a Quarterly Business Review on notable opportunities. */
    QBR_NOTABLE_OPPORTUNITIES("QBR notable opportunities"),
    /** Where the slides of a Quarterly Business Review are kept. */
    QBR_STORAGE("QBR storage"),
    /** Nobody said. The default. */
    UNKNOWN("Unknown");

    private final Names names;

    ReviewTopic(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
