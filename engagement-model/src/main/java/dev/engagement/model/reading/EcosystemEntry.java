package dev.engagement.model.reading;

/** Whom to ask first for an Ecosystem SA (T23.01, T24.01). */
public enum EcosystemEntry implements Reading {
    /** About an opportunity the Ecosystem Sales Manager is asked first. The default. */
    ESM_FIRST("About an opportunity the Ecosystem Sales Manager is asked first"),
    /** The Slack channel of the Ecosystem SAs is asked first. */
    SLACK_FIRST("The Slack channel of the Ecosystem SAs is asked first");

    private final Names names;

    EcosystemEntry(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
