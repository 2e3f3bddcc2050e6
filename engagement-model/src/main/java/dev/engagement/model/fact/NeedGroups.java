package dev.engagement.model.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The groups of {@link Need}: which needs belong together, whoever serves them. */
final class NeedGroups {
    static final Set<Need> SALES_CYCLE = Set.of(
            Need.INITIAL_QUALIFYING_MEETING,
            Need.TECHNICAL_DISCOVERY,
            Need.DEMO,
            Need.PROOF_OF_VALUE,
            Need.TECHNICAL_QA,
            Need.STATEMENT_OF_WORK,
            Need.RFP,
            Need.AUDIT,
            Need.CUSTOMER_INTERACTION,
            Need.FOLLOW_UP,
            Need.REFERENCE_ARCHITECTURE,
            Need.EXPANSION,
            Need.TECHNICAL_WORK);

    static final Set<Need> ASYNC =
            Set.of(Need.TECHNICAL_QUESTION, Need.OUTREACH_MATERIALS, Need.NARROW_CUSTOMER_INQUIRY);

    static final Set<Need> SECURITY =
            Set.of(Need.SECURITY_QUESTION, Need.SECURITY_QUESTIONNAIRE, Need.SECURITY_REQUEST, Need.AUDIT);

    static final Set<Need> AFTER_SALE = Set.of(Need.ADOPTION, Need.POST_SALES_RELATIONSHIP, Need.TOUCHPOINT);

    static final Set<Need> EXPERT = Set.of(Need.SUBJECT_MATTER_EXPERT, Need.SECONDARY_SA);

    static final Set<Need> EVENT = Set.of(Need.EVENT_STAFFING, Need.RUN_PUBLIC_EVENTS, Need.EVENT_CONTENT);

    static final Set<Need> DEMO_CONTENT = Set.of(Need.DEMO_CONTENT, Need.DEMO_UPDATE, Need.EVENT_CONTENT);

    static final Set<Need> ALLIANCE = Set.of(
            Need.LEAD_TECHNICAL_CONVERSATIONS,
            Need.ENABLE_PARTNER_PRESALES,
            Need.MARKETING_TECHNICAL_ASSETS,
            Need.PROCESS_IMPROVEMENT,
            Need.RUN_PUBLIC_EVENTS,
            Need.SME_IN_SALES_CYCLE,
            Need.INTERNAL_ENABLEMENT,
            Need.CONNECT_WITH_PARTNER_PEERS,
            Need.IDENTIFY_COLLABORATION,
            Need.ADOPTION,
            Need.REFERENCE_ARCHITECTURE,
            Need.CONSOLIDATE_PRODUCT_FEEDBACK,
            Need.VALIDATE_INTEGRATION,
            Need.DEVELOP_BUSINESS_CASE,
            Need.ACCESS_PARTNER_DEV_TEAM,
            Need.PARTNER_CERTIFICATION_PROGRAM,
            Need.OPERATIONAL_EXCELLENCE_ADVICE);

    static final Set<Need> OUTREACH = Set.of(
            Need.BUSINESS_STRATEGY_GUIDANCE,
            Need.PRIORITISATION_GUIDANCE,
            Need.ACCOUNT_MAPPING,
            Need.STATUS_OR_FOLLOW_UP,
            Need.PRODUCT_COLLABORATION);

    static final Set<Need> CHANNEL = Set.of(
            Need.PRESALES_SUPPORT,
            Need.GENERAL_ENABLEMENT,
            Need.PRACTICE_BUILDING,
            Need.PARTNER_QUESTION,
            Need.COACH_PARTNER_SALES,
            Need.ACCOUNT_ALIGNMENT,
            Need.PROMOTE_ON_DEMAND_MATERIAL,
            Need.PLATFORM_OVERVIEW,
            Need.PARTNER_SUCCESS_PLAN,
            Need.PARTNER_CHAMPIONS,
            Need.LAB_AND_DEMO_USE_CASES,
            Need.CERTIFICATION_HELP,
            Need.USE_CASE_ENABLEMENT,
            Need.FEATURE_UPDATES,
            Need.PRODUCT_GUIDANCE,
            Need.COACH_PARTNER_PRESALES,
            Need.SUPPORT_ESCALATION_ADVOCACY,
            Need.SERVICES_REVIEW,
            Need.JOINT_SALES_PLAYS,
            Need.PARTNER_EVENT_PRESENTATION,
            Need.NEW_USE_CASE_EXPANSION,
            Need.INTERNAL_ADVOCACY,
            Need.EXECUTIVE_BUSINESS_REVIEW);

    static final Set<Need> PARTNER_OWNER = Set.of(Need.PARTNER_BUSINESS, Need.PARTNER_RELATION);

    /** The needs that the intake list does not concern; an audit and a reference architecture are not among them. */
    static final Set<Need> OUTSIDE_INTAKE = outsideIntake();

    private NeedGroups() {}

    private static Set<Need> outsideIntake() {
        Set<Need> needs = new HashSet<>();
        List.of(ASYNC, SECURITY, AFTER_SALE, EVENT, DEMO_CONTENT, ALLIANCE, OUTREACH, CHANNEL, PARTNER_OWNER, EXPERT)
                .forEach(needs::addAll);
        needs.add(Need.PRODUCT_CAPABILITY);
        needs.remove(Need.AUDIT);
        needs.remove(Need.REFERENCE_ARCHITECTURE);
        return Set.copyOf(needs);
    }
}
