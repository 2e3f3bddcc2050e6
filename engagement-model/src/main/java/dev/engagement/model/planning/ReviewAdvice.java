package dev.engagement.model.planning;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is prepared for looking back on a quarter (T88, T89). */
public enum ReviewAdvice implements Advice, Term {
    /** T88.01. */
    MEET_AT_QUARTER_END("Meet as a team at the end of the quarter"),
    /** T88.15. */
    SHARE_FOCUS("Tell what one has focused on, to share learnings or to gather insights"),
    /** T88.02. */
    REFLECT_OR_LOOK_AHEAD("Either reflect back or look forward"),
    /** T88.03. */
    KEEP_TO_SLOT("Take 15 to 30 minutes"),
    /** T88.03. */
    SLOT_IS_NOT_KEPT("The Quarterly Exchange gives each SA 15 to 30 minutes"),
    /** T88.04. */
    TELL_WHAT_WORKED("Tell what worked well in the past quarter and what to avoid"),
    /** T88.05. */
    USE_KEY_LEARNINGS("Reflect with the help of key learnings from closed opportunities"),
    /** T88.06. */
    USE_STRATEGY_PLAN("Reflect with the help of a plan of the strategy for a customer"),
    /** T88.07. */
    SHARE_TECHNICAL_PLAN("Outline the strategy for a technical win"),
    /** T88.08. */
    GATHER_FEEDBACK("Gather the feedback and insights of the team"),
    /** T88.09 to T88.11. */
    LEARN_FROM_EACH_OTHER("Learn from and build on the work of each other, and grow closer as a team"),
    /** T88.12 to T88.14. */
    AVOID_ROUTINE("Aim neither at perfection nor at busy work nor at one more meeting"),
    /** T89.01. */
    PREPARE_CONTENT("Prepare the content of the Quarterly Business Review"),
    /** T89.02. */
    USE_DASHBOARDS("Draw on the dashboards for SAs"),
    /** T89.03. */
    USE_SA_FEEDBACK("Draw on the feedback of the own SAs"),
    /** T89.04. */
    USE_TEAM_FEEDBACK("Draw on the feedback of the cross-functional teams of the region"),
    /** T89.05. */
    USE_EXCHANGE("Draw on the Quarterly Exchange"),
    /** T89.05. */
    OTHER_SOURCES_REMAIN("Without a Quarterly Exchange, the other sources remain"),
    /** T89.06. */
    HELP_WITH_TECHNICAL_WIN("Offer help, unasked, with the details of the technical win"),
    /** T89.07. */
    HELP_WITH_SUCCESS_CRITERIA("Offer help, unasked, with the details of the success criteria"),
    /** T89.08. */
    STORE_SLIDES("Keep the slides in the subfolder of the quarter");

    private final Names names;

    ReviewAdvice(String words) {
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
