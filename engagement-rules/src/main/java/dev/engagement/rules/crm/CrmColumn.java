package dev.engagement.rules.crm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of an export that are known, and what is made of each. A blank cell is an unknown fact unless said
 * otherwise here; yes and no are also {@code y n true false 1 0}, in any case.
 */
public enum CrmColumn {
    /** The id of the case; where it is blank, the number of the line. */
    CASE_NUMBER("Case Number", "the id of the case"),
    /** Not used. */
    CREATED_DATE("Created Date", "not used: no clock decides anything"),
    /** The role of whoever asks, by any name that the vocabulary knows. */
    REQUESTED_BY_ROLE("Requested By Role", "who asks", "requester"),
    /** The id of the opportunity. */
    OPPORTUNITY_ID("Opportunity ID", "a text", "opportunityId"),
    /** Not used. */
    OPPORTUNITY_NAME("Opportunity Name", "not used: words such as Renewal are part of a name, and state nothing"),
    /**
     * Whom the request concerns. A prospect is before the sale; a customer is after the sale if the need is one for after
     * the sale, before it if another need is known and the stage is open, and else nothing is known.
     */
    ACCOUNT_TYPE(
            "Account Type", "whom it concerns; with stage and need, before or after the sale", "audience", "motion"),
    /** Whether a CSM is assigned. */
    CSM_ASSIGNED("CSM Assigned", "yes or no", "csmAssigned"),
    /** The segment of the customer. */
    SEGMENT("Segment", "Large, Mid-Market, SMB or PubSec", "segment"),
    /** The region. */
    REGION("Region", "AMER, EMEA or APAC, which may be called APJ", "region"),
    /**
     * The part of the region. It says the region too where that cell is blank; if it is part of another region than that
     * cell says, it is unknown, with a remark.
     */
    SUB_REGION("Sub-Region", "the part of the region; also the region where that is blank", "subRegion", "region"),
    /** The account executive of the account. */
    AE_ROLE("AE Role", "Major, Strategic, Mid-Market, SMB or Commercial", "seller"),
    /** The stage of the opportunity, by name or number. An open one is active, one that has ended is not. */
    STAGE("Stage", "the stage; an open one means that the opportunity is active", "stage", "opportunityActive"),
    /** Who sourced the opportunity. Web Direct Generated and Other are decided nowhere: unknown, with a remark. */
    SALES_QUALIFIED_SOURCE(
            "Sales Qualified Source", "SDR or AE Generated: GitLab; Channel or Partner Generated: partner", "source"),
    /** The name of the partner. A partner is involved if it is given; nothing is known if it is blank. */
    PARTNER_ACCOUNT("Partner Account", "the partner, who is involved if given", "partnerName", "partnerInvolved"),
    /** The kind of partner. */
    PARTNER_TYPE("Partner Type", "what the partner does", "partnerKind"),
    /** Whether a deal registration was submitted: any status but Not Submitted, None and Draft says so. */
    DEAL_REGISTRATION_STATUS("Deal Registration Status", "submitted or not, whatever became of it", "dealRegistration"),
    /** Whether the partner's account team is willing to involve sales. */
    PARTNER_TEAM_READY("Partner Team Ready", "yes or no", "partnerTeamWilling"),
    /** Which of the two managers approved, separated by semicolons or commas; blank means neither. */
    APPROVALS("Approvals", "Global Ecosystem SA Manager, Regional SA Manager, both, or neither", "approvals"),
    /** Whether the opportunity is qualified. */
    QUALIFIED("Qualified", "yes or no", "qualified"),
    /** The link to the Command Plan, which stands on this opportunity and so is associated with it if given. */
    COMMAND_PLAN_URL(
            "Command Plan URL",
            "the link to the plan, which is associated if given",
            "commandPlanLink",
            "commandPlanAssociated"),
    /** Whether the Command Plan is completed. */
    COMMAND_PLAN_COMPLETE("Command Plan Complete", "yes or no", "commandPlanCompleted"),
    /** The Why Now. */
    WHY_NOW("Why Now", "a text", "whyNow"),
    /** The Identified Pain. */
    IDENTIFIED_PAIN("Identified Pain", "a text", "identifiedPain"),
    /** The Champion. */
    CHAMPION("Champion", "a text", "champion"),
    /** Whether the right personas are engaged. */
    PERSONAS_ENGAGED("Personas Engaged", "yes or no", "personasEngaged"),
    /** The date of a customer meeting, as 2026-11-09, with or without a time. A blank cell means that none is planned. */
    MEETING_DATE("Meeting Date", "a date: a meeting is planned; blank: none is", "meetingPlanned"),
    /** Whether the meeting was discussed with the SA beforehand. */
    DISCUSSED_WITH_SA("Discussed With SA", "yes or no", "meetingDiscussed"),
    /** What the meeting is to achieve. */
    MEETING_GOAL("Meeting Goal", "a text", "meetingGoal"),
    /** Whether the objectives are clear. */
    OBJECTIVES_CLEAR("Objectives Clear", "yes or no", "objectivesClear"),
    /** Whether expectations were managed. */
    EXPECTATIONS_SET("Expectations Set", "yes or no", "expectationsManaged"),
    /** Whether the requester was asked for every item that is missing now. */
    INFO_REQUESTED_BEFORE("Info Requested Before", "yes: asked for every item now missing", "askedForMissing"),
    /**
     * What is wanted, by the table {@code request-kinds.csv} beside this class: need, phase and more facts. Another name of
     * a need that the vocabulary knows is read too: its phase follows from the stage if it belongs to the sales cycle, and
     * is another one if not. By stage: 0 is qualification, 1 discovery, 2 to 6 technical evaluation; an opportunity that
     * has ended is in another phase, and where the stage is unknown, so is the phase.
     */
    REQUEST("Request", "what is wanted, by the table of request kinds", "need", "phase", "adoptionBlocked"),
    /** Where the customer runs the product. */
    SUBSCRIPTION_TYPE("Subscription Type", "SaaS or Self-Managed", "hosting"),
    /** Not used. */
    NET_ARR("Net ARR", "not used: the amount decides nothing"),
    /** Whether an Ecosystem SA is primary; not every export has it. */
    ESA_PRIMARY("ESA Primary", "yes or no", true, "ecosystemSaIsPrimary"),
    /** Whether an exception was requested; without this column none was. */
    EXCEPTION_REQUESTED("Exception Requested", "yes or no; without this column no", true, "exceptionRequested"),
    /** Not used; not every export has it. */
    CLOSE_PLAN_URL("Close Plan URL", "not used: no question reads a close plan", true);

    private final String label;
    private final String use;
    private final boolean optional;
    private final List<String> facts;

    CrmColumn(String label, String use, String... facts) {
        this(label, use, false, facts);
    }

    CrmColumn(String label, String use, boolean optional, String... facts) {
        this.label = label;
        this.use = use;
        this.optional = optional;
        this.facts = List.of(facts);
    }

    /**
     * The name of the column in the header; there it is found without regard to case, blanks, {@code -} and {@code _}.
     *
     * @return the name
     */
    public String label() {
        return label;
    }

    /**
     * The facts of an engagement request that the column tells.
     *
     * @return their names; empty for the id of the case and for columns that are not used
     */
    public List<String> facts() {
        return facts;
    }

    /**
     * How the column is used, or why it is not.
     *
     * @return a few words
     */
    public String use() {
        return use;
    }

    /**
     * Whether anything is made of the column.
     *
     * @return false for a column that is known and not used
     */
    public boolean used() {
        return this == CASE_NUMBER || !facts.isEmpty();
    }

    /**
     * Whether an export is complete without it.
     *
     * @return true if nobody need be told that it is missing
     */
    public boolean optional() {
        return optional || !used();
    }

    static Optional<CrmColumn> find(String header) {
        String folded = folded(header);
        return Stream.of(values())
                .filter(column -> folded(column.label).equals(folded))
                .findFirst();
    }

    private static String folded(String name) {
        return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }
}
