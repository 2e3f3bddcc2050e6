package dev.engagement.model.fact;

/**
 * What a role does. Open: an activity that is not among the constants is coined with {@link #of}, and no table of the
 * handbook names it.
 */
public final class Activity extends OpenTerm<Activity> {
    /** T03. */
    public static final Activity PRE_SALES_ADVICE = activity("pre-sales-advice", "Pre sales advice");

    /** T03. */
    public static final Activity SHOW_PLATFORM_FIT = activity("show-platform-fit", "Show platform fit");

    /** T03. */
    public static final Activity SHOW_SERVICES_FIT = activity("show-services-fit", "Show services fit");

    /** T03. */
    public static final Activity GIVE_EXPERTISE_IN_SALES =
            activity("give-expertise-in-sales", "Give expertise in sales");

    /** T03. */
    public static final Activity COLLABORATE_WITH_PRODUCT =
            activity("collaborate-with-product", "Collaborate with product");

    /** T03. */
    public static final Activity PROPOSE_SOLUTIONS = activity("propose-solutions", "Propose solutions");

    /** T03. */
    public static final Activity LIAISE_BETWEEN_SALES_AND_OTHERS =
            activity("liaise-between-sales-and-others", "Liaise between sales and others");

    /** T03. */
    public static final Activity BRING_IN_OTHER_TEAMS = activity("bring-in-other-teams", "Bring in other teams");

    /** T03. */
    public static final Activity THOUGHT_LEADERSHIP = activity("thought-leadership", "Thought leadership");

    /** T03. */
    public static final Activity INNOVATIVE_SOLUTIONS = activity("innovative-solutions", "Innovative solutions");

    /** T03. */
    public static final Activity EVANGELISE_UNIQUE_REQUIREMENTS =
            activity("evangelise-unique-requirements", "Evangelise unique requirements");

    /** T03. */
    public static final Activity GATHER_MARKET_FEEDBACK = activity("gather-market-feedback", "Gather market feedback");

    /** T06. */
    public static final Activity DEVELOP_RELATIONSHIP = activity("develop-relationship", "Develop relationship");

    /** T06. */
    public static final Activity TECHNICAL_ASSISTANCE = activity("technical-assistance", "Technical assistance");

    /** T06. */
    public static final Activity TECHNICAL_LEADERSHIP = activity("technical-leadership", "Technical leadership");

    /** T06. */
    public static final Activity BUILD_NEW_CAPABILITY = activity("build-new-capability", "Build new capability");

    /** T06. */
    public static final Activity GROW_REVENUE_WITH_PARTNER =
            activity("grow-revenue-with-partner", "Grow revenue with partner");

    /** T08. */
    public static final Activity UNIQUE_REQUIREMENT = activity("unique-requirement", "Unique requirement");

    /** T08. */
    public static final Activity GTM_IMPROVEMENT = activity("gtm-improvement", "GTM improvement");

    /** T08. */
    public static final Activity STRATEGY_PRIORITISATION =
            activity("strategy-prioritisation", "Strategy prioritisation");

    /** T08. */
    public static final Activity CUSTOMER_RAISED_TECHNICAL_NEED =
            activity("customer-raised-technical-need", "Customer raised technical need");

    /** T08. */
    public static final Activity INNOVATIVE_REQUIREMENT = activity("innovative-requirement", "Innovative requirement");

    /** T08. */
    public static final Activity PRODUCT_OUTCOME = activity("product-outcome", "Product outcome");

    /** T08. */
    public static final Activity MANAGER_PROCESS = activity("manager-process", "Manager process");

    /** T13. */
    public static final Activity WORK_ACROSS_ECOSYSTEM = activity("work-across-ecosystem", "Work across ecosystem");

    /** T13. */
    public static final Activity HELP_WITH_OFFERINGS = activity("help-with-offerings", "Help with offerings");

    /** T13. */
    public static final Activity HELP_WITH_ENABLEMENT = activity("help-with-enablement", "Help with enablement");

    /** T13. */
    public static final Activity HELP_WITH_FIELD_MARKETING =
            activity("help-with-field-marketing", "Help with field marketing");

    /** T13. */
    public static final Activity BE_TRUSTED_ADVISER = activity("be-trusted-adviser", "Be trusted adviser");

    /** T13. */
    public static final Activity SPEAK_IN_PUBLIC = activity("speak-in-public", "Speak in public");

    /** T13. */
    public static final Activity COVER_WHOLE_ECOSYSTEMS = activity("cover-whole-ecosystems", "Cover whole ecosystems");

    /** T13. */
    public static final Activity DEMAND_WITH_SOLUTIONING =
            activity("demand-with-solutioning", "Demand with solutioning");

    /** T13. */
    public static final Activity LEAD_PITCHES = activity("lead-pitches", "Lead pitches");

    /** T13. */
    public static final Activity ENVISION_SOLUTIONS = activity("envision-solutions", "Envision solutions");

    /** T13. */
    public static final Activity PROPOSALS = activity("proposals", "Proposals");

    /** T13. */
    public static final Activity ESTIMATES = activity("estimates", "Estimates");

    /** T13. */
    public static final Activity AWARENESS_OF_TECHNOLOGY =
            activity("awareness-of-technology", "Awareness of technology");

    /** T13. */
    public static final Activity AWARENESS_OF_SERVICES = activity("awareness-of-services", "Awareness of services");

    /** T13. */
    public static final Activity AWARENESS_OF_SUCCESS_STORIES =
            activity("awareness-of-success-stories", "Awareness of success stories");

    /** T13. */
    public static final Activity AWARENESS_OF_TRENDS = activity("awareness-of-trends", "Awareness of trends");

    /** T13. */
    public static final Activity AWARENESS_OF_BEST_PRACTICES =
            activity("awareness-of-best-practices", "Awareness of best practices");

    /** T13. */
    public static final Activity SHAPE_BUSINESS_STRATEGY =
            activity("shape-business-strategy", "Shape business strategy");

    /** T13. */
    public static final Activity SHAPE_TECHNICAL_STRATEGY =
            activity("shape-technical-strategy", "Shape technical strategy");

    /** T13. */
    public static final Activity FEEDBACK_TO_RESEARCH = activity("feedback-to-research", "Feedback to research");

    /** T13. */
    public static final Activity FEEDBACK_TO_MARKETING = activity("feedback-to-marketing", "Feedback to marketing");

    /** T13. */
    public static final Activity FEEDBACK_TO_CUSTOMER_SUCCESS =
            activity("feedback-to-customer-success", "Feedback to customer success");

    /** T13. */
    public static final Activity BREAK_SILOS = activity("break-silos", "Break silos");

    /** T13. */
    public static final Activity CREATE_CONTENT = activity("create-content", "Create content");

    /** T13. */
    public static final Activity CARRY_CONCERNS_TO_PRODUCT =
            activity("carry-concerns-to-product", "Carry concerns to product");

    /** T13. */
    public static final Activity CARRY_CONCERNS_TO_ENGINEERING =
            activity("carry-concerns-to-engineering", "Carry concerns to engineering");

    /** T13. */
    public static final Activity CARRY_CONCERNS_TO_MARKETING =
            activity("carry-concerns-to-marketing", "Carry concerns to marketing");

    /** T13. */
    public static final Activity CARRY_CONCERNS_ELSEWHERE =
            activity("carry-concerns-elsewhere", "Carry concerns elsewhere");

    /** T13. */
    public static final Activity PRE_SALES_WORK = activity("pre-sales-work", "Pre sales work");

    /** T13. */
    public static final Activity SUPPORT_PARTNERS = activity("support-partners", "Support partners");

    /** T13. */
    public static final Activity FIND_NEEDS_IN_REAL_TIME =
            activity("find-needs-in-real-time", "Find needs in real time");

    /** T13. */
    public static final Activity OFFER_ALTERNATIVES = activity("offer-alternatives", "Offer alternatives");

    /** T30. */
    public static final Activity LAST_MILE_ENABLEMENT = activity("last-mile-enablement", "Last mile enablement");

    /** T30. */
    public static final Activity EVANGELISM_SESSIONS = activity("evangelism-sessions", "Evangelism sessions");

    /** T30. */
    public static final Activity GROW_EVANGELISING_CHAMPIONS =
            activity("grow-evangelising-champions", "Grow evangelising champions");

    /** T30. */
    public static final Activity GROW_WORKSHOP_CHAMPIONS =
            activity("grow-workshop-champions", "Grow workshop champions");

    /** T30. */
    public static final Activity GROW_COMPETITIVE_CHAMPIONS =
            activity("grow-competitive-champions", "Grow competitive champions");

    /** T30. */
    public static final Activity COVER_SUBSCRIPTION_LIFECYCLE =
            activity("cover-subscription-lifecycle", "Cover subscription lifecycle");

    /** T30. */
    public static final Activity DESIGN_SERVICE_OFFERINGS =
            activity("design-service-offerings", "Design service offerings");

    /** T30. */
    public static final Activity GUIDE_INTEGRATION = activity("guide-integration", "Guide integration");

    /** T30. */
    public static final Activity HELP_PARTNER_TO_TECHNICAL_WIN =
            activity("help-partner-to-technical-win", "Help partner to technical win");

    /** T30. */
    public static final Activity COMPETITIVE_POSITIONING =
            activity("competitive-positioning", "Competitive positioning");

    /** T30. */
    public static final Activity EVANGELISE_CATALOGUE_IN_FIELD =
            activity("evangelise-catalogue-in-field", "Evangelise catalogue in field");

    /** T30. */
    public static final Activity EVANGELISE_CATALOGUE_AT_PARTNER =
            activity("evangelise-catalogue-at-partner", "Evangelise catalogue at partner");

    /** T30. */
    public static final Activity FIND_TECHNOLOGY_PARTNERS =
            activity("find-technology-partners", "Find technology partners");

    /** T30. */
    public static final Activity EVALUATE_TECHNICAL_FIT = activity("evaluate-technical-fit", "Evaluate technical fit");

    /** T30. */
    public static final Activity ONBOARD_PARTNERS = activity("onboard-partners", "Onboard partners");

    /** T31. */
    public static final Activity REPRESENT_TO_ALLIANCES = activity("represent-to-alliances", "Represent to alliances");

    /** T31. */
    public static final Activity DRIVE_JOINT_INITIATIVES =
            activity("drive-joint-initiatives", "Drive joint initiatives");

    /** T31. */
    public static final Activity DRIVE_INTEGRATION_INITIATIVES =
            activity("drive-integration-initiatives", "Drive integration initiatives");

    /** T31. */
    public static final Activity DEMAND_BEFORE_SOLUTIONING =
            activity("demand-before-solutioning", "Demand before solutioning");

    /** T31. */
    public static final Activity JOINT_SOLUTIONS_AND_MESSAGING =
            activity("joint-solutions-and-messaging", "Joint solutions and messaging");

    /** T31. */
    public static final Activity CURATE_CONTENT = activity("curate-content", "Curate content");

    /** T12. */
    public static final Activity GTM_SOLUTION_OFFERING_DEVELOPMENT =
            activity("gtm-solution-offering-development", "GTM solution offering development");

    /** T12. */
    public static final Activity PARTNER_ENABLEMENT = activity("partner-enablement", "Partner enablement");

    /** T12. */
    public static final Activity PRESALES_ENGAGEMENT = activity("presales-engagement", "Presales engagement");

    /** T12. */
    public static final Activity TECHNICAL_EVANGELISM = activity("technical-evangelism", "Technical evangelism");

    /** T12. */
    public static final Activity MARKETING = activity("marketing", "Marketing");

    /** T12. */
    public static final Activity COMMUNITY_CONTRIBUTION = activity("community-contribution", "Community contribution");

    /** T57. */
    public static final Activity MEETING = activity("meeting", "Meeting");

    /** T57. */
    public static final Activity EMAIL = activity("email", "Email");

    /** T57. */
    public static final Activity SECURITY_QUESTIONNAIRE = activity("security-questionnaire", "Security questionnaire");

    /** T57. */
    public static final Activity SERVICES_POSITIONED = activity("services-positioned", "Services positioned");

    /** T57. */
    public static final Activity OTHER = activity("other", "Other");

    /** Nobody said which. */
    public static final Activity UNKNOWN = activity("unknown", "Unknown");

    private static final Vocabulary<Activity> VOCABULARY = Vocabulary.of(Activity.class);

    private final boolean constant;

    private Activity(Names names, boolean constant) {
        super(names);
        this.constant = constant;
    }

    private static Activity activity(String code, String label) {
        return new Activity(Names.of(code, label), true);
    }

    /**
     * The activity of this name.
     *
     * @param code a code, in lower case with hyphens; the label of a constant will do
     * @return the constant of this name, or else a coined activity whose label is the code's words
     * @throws IllegalArgumentException if there is no such constant and the code is not in lower case with hyphens
     */
    public static Activity of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Activity(CoinedNames.of(code), false));
    }

    /**
     * Whether it is one of the constants of this type and not {@link #UNKNOWN}.
     *
     * @return true if so
     */
    public boolean known() {
        return constant && !unknown();
    }
}
