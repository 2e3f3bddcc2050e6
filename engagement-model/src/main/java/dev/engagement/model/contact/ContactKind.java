package dev.engagement.model.contact;

import dev.engagement.model.fact.Term;

/** What kind of place or person a contact is. */
public enum ContactKind implements Term {
    /** A channel in Slack. */
    SLACK("Slack channel"),
    /** A project with issues. */
    PROJECT("Project"),
    /** A page or a document to read. */
    PAGE("Page"),
    /** A record in the CRM. */
    RECORD("Record"),
    /** Somebody to speak to. */
    PERSON("Person"),
    /** A button in the CRM. */
    BUTTON("Button");

    private final Names names;

    ContactKind(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }
}
