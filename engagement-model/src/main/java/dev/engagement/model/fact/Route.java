package dev.engagement.model.fact;

/** The way by which a role is engaged. */
public enum Route implements Term {
    /** The handbook does not say. */
    UNSTATED("Not stated"),
    /** Nobody asks: the role is there for the account or region. */
    STANDING("No request needed"),
    /** By the SA Request button on the opportunity. */
    SA_REQUEST_BUTTON("SA Request button"),
    /** By the Ecosystem Sales Manager first. */
    ESM_FIRST("Ecosystem Sales Manager first"),
    /** In a Slack channel. */
    SLACK("Slack"),
    /** By an issue. */
    ISSUE("Issue"),
    /** By a word to the person. */
    DIRECT("Directly");

    private final Names names;

    Route(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
