package dev.engagement.model.planning;

import dev.engagement.model.Advice;
import dev.engagement.model.fact.Term;

/** What is done in planning (T77, T78, T87, T90). */
public enum PlanningAdvice implements Advice, Term {
    /** T78.01. */
    SPLIT_INTO_QUARTERS("Split it into efforts that can be achieved in a quarter"),
    /** T78.02. */
    NAME_RESPONSIBLE_INDIVIDUALS("Name a directly responsible individual (DRI) for each action item"),
    /** T78.03. */
    SET_KEY_RESULTS("Set measurable deliverables, its Key Results"),
    /** T77.06. */
    RECORD_IN_PROJECT("Record and track it in the GitLab project"),
    /** T77.07. */
    DOCUMENT_BY_TEMPLATE("Document it by the template that the project provides"),
    /** T77.08. */
    SET_MATCHING_LABELS("Set the labels that match"),
    /** T78.04. */
    CLOSE_AS_SUCCESS("Close it as a success"),
    /** T78.05. */
    ARCHIVE("Archive it"),
    /** T78.06. */
    MOVE_TO_NEXT_QUARTER("Move it to the next quarter"),
    /** T78.07. */
    PLAN_ANEW("Plan anew"),
    /** T87.01, T87.02. */
    TAKE_PART_IN_ACCOUNT_PLANNING("Take part in planning the account"),
    /** T87.03. */
    MANAGE_ACCOUNT_PLANNING("Manage the planning of the account in Gainsight too"),
    /** T87.06. */
    PLAN_IN_TOOL("Plan the account in Gainsight, which is part of Salesforce"),
    /** T87.04. */
    TALK_TURNS_TO_VALUE("Account planning turns talk about opportunities into talk about value drivers"),
    /** T87.05. */
    PLANNING_IS_CRITICAL("Account planning is critical for strategic support and efficient planning of opportunities"),
    /** T87.08. */
    TERRITORY_IS_WORKED_STRATEGICALLY(
            "Account planning judges the organization of the customer and works the territory strategically"),
    /** T87.07. */
    TOOL_SHOWS_THE_WHOLE(
            "Gainsight shows customers as a whole, with trends and risks, and helps to carry out a strategy"),
    /** T90.01. */
    MAP_PROCESSES("Document workflows as process maps, the one place for artifacts, enablement and tooling"),
    /** T90.02 to T90.07. */
    PROCESS_MAPS_PAY("Process maps make work deliberate, measurable, repeatable and shared, and onboarding faster"),
    /** T90.08. */
    TRY_SOMETHING_BETTER("Be creative, experiment and improve: process maps do not restrict it"),
    /** T90.09. */
    CHALLENGE_MENTAL_MODELS("Challenge mental models, and solve problems as a team"),
    /** T90.10. */
    VIEW_FULL_SCREEN("View process maps in full screen, and follow the links of their nodes");

    private final Names names;

    PlanningAdvice(String words) {
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
