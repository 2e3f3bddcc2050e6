package dev.engagement.model.triage;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is done or said about issues on the triage board (T22, T59, T60, T61). */
public enum TriageAdvice implements Advice, Term {
    /** T22.06a. */
    REGION_HAS_NO_LABEL("No label stands for this region: ask the team in #ecosystem-solutions-architects"),
    /** T59.01. */
    USE_BOARD_OF_REGION("Use the triage board of your region, in a project of the group SA Triage Boards"),
    /** T59.02. */
    CREATE_ISSUE("Create a new issue"),
    /** T59.06. */
    ADD_LABELS("Add the labels that the issue needs"),
    /** T68.01, T68.09. */
    DEMO_ARCHITECT_HAS_OWN_ISSUES("Ask a Demo Architect by an issue of their own, not on the triage board"),
    /** T54.04. */
    EXPERTS_HAVE_OWN_PROJECT("Ask for a Subject Matter Expert in the SME Triage Project, by its own template"),
    /** T60.08. */
    SA_OWES_FOLLOW_UP("The Solutions Architect still owes follow-up work"),
    /** T60.09. */
    REQUESTER_OWES_INFORMATION("The requester still owes information"),
    /** T60.12. */
    CLOSE_ISSUE("Close the issue"),
    /** T61.01. */
    WATCH_TRIAGE_BOARD("Watch the triage board for incoming work"),
    /** T61.02. */
    WATCH_SLACK_CHANNEL("Watch the Slack channel of the triage board, beside the board or instead of it"),
    /** T61.03 to .05. */
    CONTACT_TEAM_MEMBERS("Contact the right members of the Customer Success team"),
    /** T61.06 to .08. */
    SKILLS_SCHEDULES_AVAILABILITY("Whom to contact depends on required skills, schedules and availability"),
    /** T61.09, T61.11. */
    ACT_ON_ISSUE("Act on the issue"),
    /** T61.09. */
    TIME_IS_OVER("The 48 hours are over"),
    /** T61.10. */
    NO_TIME_FOR_EXPEDITE("The 48 hours do not apply to Expedite, and no other time is given");

    private final Names names;

    TriageAdvice(String words) {
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
