package dev.engagement.model.agreements;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** Where things are kept, and which tool serves (T84, T85). */
public enum ToolAdvice implements Advice, Term {
    /** T84.01. */
    STORE_CALL_NOTES("Keep the notes of the call as a Google document"),
    /** T84.02. */
    LINK_CALL_NOTES("Link the notes of the call"),
    /** T84.03. */
    COPY_EMAIL("Send emails with customers in blind copy (bcc)"),
    /** T84.04. */
    TELL_OTHER_METHOD("Tell the SA how the team keeps notes and actions"),
    /** T84.04. */
    LINK_OTHER_METHOD("Link how the team keeps notes to the SA activity process"),
    /** T84.05, T85.05. */
    FILE_CUSTOMER_DOCUMENTS("File notes and documents in Google Drive, by letter and name of the customer"),
    /** T84.06, T85.06. */
    RECORD_MEETING("Record the meeting with Chorus.ai"),
    /** T84.07. */
    NOTETAKER_JOINS("The GitLab Notetaker joins by itself"),
    /** T84.07. */
    NOTETAKER_STAYS_AWAY("The GitLab Notetaker joins no meeting among ourselves"),
    /** T84.07. */
    SET_UP_RECORDER("Set up the Chorus.ai account: before that, nothing is recorded"),
    /** T85.01. */
    PLAN_IN_GAINSIGHT("Plan the account in Gainsight"),
    /** T85.02. */
    OPEN_GAINSIGHT_FROM_SALESFORCE("Open Gainsight through Salesforce"),
    /** T85.03. */
    USE_TEAM_CHANNEL("Talk in a Slack channel of the team, public within the company"),
    /** T85.04. */
    AVOID_DIRECT_MESSAGES("Write in the channel of the team rather than in direct messages"),
    /** T85.08. */
    SALESFORCE_NAMES_PRIMARY_SA("The Primary SA field of the opportunity names the SA"),
    /** T85.09. */
    RUN_PROOF_OF_VALUE_IN_PROJECT("Run the proof of value in the GitLab Account Management Project"),
    /** T85.10. */
    COLLABORATE_IN_PROJECT("Work with the customer in the GitLab Account Management Project"),
    /** T85.11. */
    DISCUSS_IN_COLLABORATION_PROJECT("Discuss with customer and product in the collaboration project"),
    /** T85.12. */
    DRAW_WORKFLOW("Draw the workflow in Lucidchart");

    private final Names names;

    ToolAdvice(String words) {
        this.names = Names.of(this, words);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public String code() {
        return names.code();
    }

    @Override
    public String words() {
        return names.label();
    }
}
