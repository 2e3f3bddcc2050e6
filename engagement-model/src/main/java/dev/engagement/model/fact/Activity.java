package dev.engagement.model.fact;

/**
 * What a role does. Open: an activity that is not among the constants is coined with {@link #of}, and no table of the
 * handbook names it.
 */
public final class Activity extends OpenTerm<Activity> {
    /** Being the trusted adviser before the sale (T03.01). */
    public static final Activity PRE_SALES_ADVICE = activity("pre-sales-advice", "Advise before the sale");

    /** Showing how the platform meets the requirements of a business (T03.02). */
    public static final Activity SHOW_PLATFORM_FIT = activity("show-platform-fit", "Show how the platform fits");

    /** Showing how Professional Services meet the requirements of a business (T03.03). */
    public static final Activity SHOW_SERVICES_FIT =
            activity("show-services-fit", "Show how Professional Services fit");

    /** Bringing knowledge of the subject and of the industry into the whole sale (T03.04). */
    public static final Activity GIVE_EXPERTISE_IN_SALES =
            activity("give-expertise-in-sales", "Give expertise throughout the sale");

    /** Working together with product inside the company (T03.05). */
    public static final Activity COLLABORATE_WITH_PRODUCT =
            activity("collaborate-with-product", "Work together with product");

    /** Finding and proposing a whole solution out of what a customer said (T03.06). */
    public static final Activity PROPOSE_SOLUTIONS = activity("propose-solutions", "Find and propose solutions");

    /** Being the technical link between the sales team and the other groups of the company (T03.07). */
    public static final Activity LIAISE_BETWEEN_SALES_AND_OTHERS =
            activity("liaise-between-sales-and-others", "Link sales with other groups");

    /** Bringing in people of other teams where a customer needs them (T03.08). */
    public static final Activity BRING_IN_OTHER_TEAMS = activity("bring-in-other-teams", "Bring in other teams");

    /** Offering thought leadership on one's own initiative (T03.09). */
    public static final Activity THOUGHT_LEADERSHIP = activity("thought-leadership", "Offer thought leadership");

    /** Working on innovative solutions with a customer (T03.10). */
    public static final Activity INNOVATIVE_SOLUTIONS =
            activity("innovative-solutions", "Work on innovative solutions");

    /** Meetups and talks with a customer about its special requirements (T03.11). */
    public static final Activity EVANGELISE_UNIQUE_REQUIREMENTS =
            activity("evangelise-unique-requirements", "Evangelise about special requirements");

    /** Gathering feedback from the market to improve the platform (T03.12). */
    public static final Activity GATHER_MARKET_FEEDBACK = activity("gather-market-feedback", "Gather market feedback");

    /** Developing relationships with partners (T06.01). */
    public static final Activity DEVELOP_RELATIONSHIP =
            activity("develop-relationship", "Develop relationships with partners");

    /** Giving partners technical assistance (T06.02). */
    public static final Activity TECHNICAL_ASSISTANCE =
            activity("technical-assistance", "Give partners technical assistance");

    /** Leading partners in technical matters (T06.03). */
    public static final Activity TECHNICAL_LEADERSHIP =
            activity("technical-leadership", "Give partners technical leadership");

    /** Building new capabilities in the partner ecosystem (T06.04). */
    public static final Activity BUILD_NEW_CAPABILITY =
            activity("build-new-capability", "Build new capabilities among partners");

    /** Growing revenue together with partners (T06.05). */
    public static final Activity GROW_REVENUE_WITH_PARTNER =
            activity("grow-revenue-with-partner", "Grow revenue together with partners");

    /** Working together, around the world, on unique requirements (T08.01). */
    public static final Activity UNIQUE_REQUIREMENT =
            activity("unique-requirement", "Collaborate on unique requirements");

    /** Finding improvements of the go-to-market approach (T08.02). */
    public static final Activity GTM_IMPROVEMENT = activity("gtm-improvement", "Improve the go-to-market approach");

    /** Choosing which strategies come first in answering the market (T08.03). */
    public static final Activity STRATEGY_PRIORITISATION =
            activity("strategy-prioritisation", "Rank strategies for the market");

    /** Aligning on the technical answer to needs that customers raise (T08.04). */
    public static final Activity CUSTOMER_RAISED_TECHNICAL_NEED =
            activity("customer-raised-technical-need", "Align on needs that customers raise");

    /** Choosing which innovative requirements come first (T08.05). */
    public static final Activity INNOVATIVE_REQUIREMENT =
            activity("innovative-requirement", "Rank innovative requirements");

    /** Reaching the outcomes that are required, together with product teams (T08.06). */
    public static final Activity PRODUCT_OUTCOME = activity("product-outcome", "Reach outcomes with product teams");

    /** What SA managers do by their own process (T08.07). */
    public static final Activity MANAGER_PROCESS = activity("manager-process", "Run the process of SA managers");

    /** Working across the partner ecosystem (T13.01). */
    public static final Activity WORK_ACROSS_ECOSYSTEM =
            activity("work-across-ecosystem", "Work across the partner ecosystem");

    /** Helping with offerings, inside and outside the company (T13.02). */
    public static final Activity HELP_WITH_OFFERINGS = activity("help-with-offerings", "Help with offerings");

    /** Helping with enablement, inside and outside the company (T13.03). */
    public static final Activity HELP_WITH_ENABLEMENT = activity("help-with-enablement", "Help with enablement");

    /** Helping with field marketing, inside and outside the company (T13.04). */
    public static final Activity HELP_WITH_FIELD_MARKETING =
            activity("help-with-field-marketing", "Help with field marketing");

    /** Being known as a trusted adviser in an area of focus (T13.05, T31.10). */
    public static final Activity BE_TRUSTED_ADVISER =
            activity("be-trusted-adviser", "Be a trusted adviser in a focus area");

    /** Speaking in public about an area of focus (T13.06, T31.10). */
    public static final Activity SPEAK_IN_PUBLIC = activity("speak-in-public", "Speak in public");

    /** Working hands-on, in depth, in an area of focus (T13.06, T31.10). */
    public static final Activity WORK_HANDS_ON = activity("work-hands-on", "Work hands-on in depth");

    /** Knowing whole technical ecosystems and the technical culture of partners (T13.07). */
    public static final Activity COVER_WHOLE_ECOSYSTEMS =
            activity("cover-whole-ecosystems", "Cover whole technical ecosystems");

    /** Finding market demand on one's own initiative, by way of solutions (T13.08). */
    public static final Activity DEMAND_WITH_SOLUTIONING =
            activity("demand-with-solutioning", "Find market demand with solutioning");

    /** Leading pitches around a partner as the expert (T13.09). */
    public static final Activity LEAD_PITCHES = activity("lead-pitches", "Lead pitches as expert");

    /** Envisioning solutions around a partner as the expert (T13.10). */
    public static final Activity ENVISION_SOLUTIONS = activity("envision-solutions", "Envision solutions as expert");

    /** Developing proposals around a partner (T13.11, T31.07). */
    public static final Activity PROPOSALS = activity("proposals", "Develop proposals");

    /** Preparing estimates around a partner (T13.12, T31.08). */
    public static final Activity ESTIMATES = activity("estimates", "Prepare estimates");

    /** Making the technology of partners better known (T13.13, T31.11). */
    public static final Activity AWARENESS_OF_TECHNOLOGY =
            activity("awareness-of-technology", "Make partner technology known");

    /** Making the services of partners better known (T13.14, T31.11). */
    public static final Activity AWARENESS_OF_SERVICES =
            activity("awareness-of-services", "Make partner services known");

    /** Making success stories with partners better known (T13.15, T31.11). */
    public static final Activity AWARENESS_OF_SUCCESS_STORIES =
            activity("awareness-of-success-stories", "Make success stories known");

    /** Making trends of the market better known (T13.16, T31.11). */
    public static final Activity AWARENESS_OF_TRENDS = activity("awareness-of-trends", "Make market trends known");

    /** Making best practices better known (T13.17, T31.11). */
    public static final Activity AWARENESS_OF_BEST_PRACTICES =
            activity("awareness-of-best-practices", "Make best practices known");

    /** Having ideas for, and a part in, the business side of the group's strategy (T13.18, T31.12). */
    public static final Activity SHAPE_BUSINESS_STRATEGY =
            activity("shape-business-strategy", "Shape the business strategy of the group");

    /** Having ideas for, and a part in, the technical side of the group's strategy (T13.19, T31.12). */
    public static final Activity SHAPE_TECHNICAL_STRATEGY =
            activity("shape-technical-strategy", "Shape the technical strategy of the group");

    /** Carrying feedback from the field to research and development (T13.20). */
    public static final Activity FEEDBACK_TO_RESEARCH = activity("feedback-to-research", "Carry feedback to R&D");

    /** Carrying feedback from the field to Marketing (T13.21). */
    public static final Activity FEEDBACK_TO_MARKETING =
            activity("feedback-to-marketing", "Carry feedback to Marketing");

    /** Carrying feedback from the field to Customer Success (T13.22). */
    public static final Activity FEEDBACK_TO_CUSTOMER_SUCCESS =
            activity("feedback-to-customer-success", "Carry feedback to Customer Success");

    /** Envisioning and creating products across teams and companies (T13.23). */
    public static final Activity BREAK_SILOS = activity("break-silos", "Break down silos");

    /** Creating and maintaining content that people find and can use (T13.24). */
    public static final Activity CREATE_CONTENT = activity("create-content", "Create and maintain content");

    /** Telling Product, its management included, of technical concerns of partners (T13.25, T29.06, T31.04). */
    public static final Activity CARRY_CONCERNS_TO_PRODUCT =
            activity("carry-concerns-to-product", "Carry partners' concerns to Product");

    /** Telling Engineering of technical concerns of partners (T13.26, T29.06). */
    public static final Activity CARRY_CONCERNS_TO_ENGINEERING =
            activity("carry-concerns-to-engineering", "Carry partners' concerns to Engineering");

    /** Telling Marketing of technical concerns of partners (T13.27, T29.06). */
    public static final Activity CARRY_CONCERNS_TO_MARKETING =
            activity("carry-concerns-to-marketing", "Carry partners' concerns to Marketing");

    /** Telling any other area that it suits of technical concerns of partners (T13.28, T29.06). */
    public static final Activity CARRY_CONCERNS_ELSEWHERE =
            activity("carry-concerns-elsewhere", "Carry partners' concerns to other areas");

    /** Pre-sales work with partners (T13.29, T29.07, T31.02). */
    public static final Activity PRE_SALES_WORK = activity("pre-sales-work", "Work before the sale");

    /** Supporting partners (T13.30, T29.08). */
    public static final Activity SUPPORT_PARTNERS = activity("support-partners", "Support partners");

    /** Finding out on the spot what a stakeholder needs, and planning how to meet it (T13.31). */
    public static final Activity FIND_NEEDS_IN_REAL_TIME =
            activity("find-needs-in-real-time", "Find out needs on the spot");

    /** Making suggestions that help, and offering other options (T13.32). */
    public static final Activity OFFER_ALTERNATIVES =
            activity("offer-alternatives", "Offer suggestions and alternatives");

    /** Finding and empowering technical teams of partners by the last mile of enablement (T30.01). */
    public static final Activity LAST_MILE_ENABLEMENT =
            activity("last-mile-enablement", "Enable partner technical teams in the last mile");

    /** Finding and empowering technical teams of partners by evangelism sessions (T30.02). */
    public static final Activity EVANGELISM_SESSIONS =
            activity("evangelism-sessions", "Hold evangelism sessions for partner technical teams");

    /** Growing champions at partners who evangelise for our solutions (T30.03). */
    public static final Activity GROW_EVANGELISING_CHAMPIONS =
            activity("grow-evangelising-champions", "Grow champions who evangelise");

    /** Growing champions at partners who run hands-on workshops and demos (T30.04). */
    public static final Activity GROW_WORKSHOP_CHAMPIONS =
            activity("grow-workshop-champions", "Grow champions for workshops and demos");

    /** Growing champions at partners who can answer competitors in a sale (T30.05). */
    public static final Activity GROW_COMPETITIVE_CHAMPIONS =
            activity("grow-competitive-champions", "Grow champions for competitive scenarios");

    /** Seeing that services of partners cover the whole life cycle of a subscription (T30.06). */
    public static final Activity COVER_SUBSCRIPTION_LIFECYCLE =
            activity("cover-subscription-lifecycle", "Cover the life cycle of a subscription");

    /** Helping partners to design what services they offer (T30.07). */
    public static final Activity DESIGN_SERVICE_OFFERINGS =
            activity("design-service-offerings", "Help design service offerings");

    /** Giving technical advice on joining our product with the technology of partners (T30.08). */
    public static final Activity GUIDE_INTEGRATION =
            activity("guide-integration", "Guide integration with partner technology");

    /** Helping account teams of partners, where needed, towards the technical win (T30.09). */
    public static final Activity HELP_PARTNER_TO_TECHNICAL_WIN =
            activity("help-partner-to-technical-win", "Help partners to the technical win");

    /** Telling partners how to stand out against competitors (T30.10). */
    public static final Activity COMPETITIVE_POSITIONING =
            activity("competitive-positioning", "Give partners a competitive position");

    /** Making the services of partners around our product known in our own field (T30.11). */
    public static final Activity EVANGELISE_CATALOGUE_IN_FIELD =
            activity("evangelise-catalogue-in-field", "Make partner services known in our field");

    /** Making the services of partners around our product known inside the partners themselves (T30.12). */
    public static final Activity EVANGELISE_CATALOGUE_AT_PARTNER =
            activity("evangelise-catalogue-at-partner", "Make partner services known at partners");

    /** Advising on who could become a technology partner (T30.13). */
    public static final Activity FIND_TECHNOLOGY_PARTNERS =
            activity("find-technology-partners", "Advise on finding technology partners");

    /** Judging the technical fit of a partner and the chances of integration (T30.14). */
    public static final Activity EVALUATE_TECHNICAL_FIT = activity("evaluate-technical-fit", "Judge technical fit");

    /** Helping new partners on board in technical matters (T30.15). */
    public static final Activity ONBOARD_PARTNERS = activity("onboard-partners", "Help to bring partners on board");

    /** Representing the company technically, and with influence, to alliance partners (T31.01). */
    public static final Activity REPRESENT_TO_ALLIANCES =
            activity("represent-to-alliances", "Represent us to alliance partners");

    /** Driving solutions of partners and joint go-to-market initiatives (T31.03). */
    public static final Activity DRIVE_JOINT_INITIATIVES =
            activity("drive-joint-initiatives", "Drive partner solutions and joint initiatives");

    /** Driving integration together with Product Marketing and Engineering (T31.05). */
    public static final Activity DRIVE_INTEGRATION_INITIATIVES =
            activity("drive-integration-initiatives", "Drive integration initiatives");

    /** Finding market demand on one's own initiative, before there is any solution (T31.06). */
    public static final Activity DEMAND_BEFORE_SOLUTIONING =
            activity("demand-before-solutioning", "Find market demand before solutioning");

    /** Developing joint solutions, enablement and messages across technical and services partners (T31.09). */
    public static final Activity JOINT_SOLUTIONS_AND_MESSAGING =
            activity("joint-solutions-and-messaging", "Develop joint solutions and messages");

    /** Sourcing and curating content that people find and can use (T31.13). */
    public static final Activity CURATE_CONTENT = activity("curate-content", "Source and curate content");

    /** Developing go-to-market solutions and offerings, as a share of working time (T12.01). */
    public static final Activity GTM_SOLUTION_OFFERING_DEVELOPMENT =
            activity("gtm-solution-offering-development", "GTM solution and offering development");

    /** Enabling partners, as a share of working time (T12.02). */
    public static final Activity PARTNER_ENABLEMENT = activity("partner-enablement", "Partner enablement");

    /** Engaging before the sale, as a share of working time (T12.03). */
    public static final Activity PRESALES_ENGAGEMENT = activity("presales-engagement", "Pre-sales engagement");

    /** Evangelising on technical matters, as a share of working time (T12.04). */
    public static final Activity TECHNICAL_EVANGELISM = activity("technical-evangelism", "Technical evangelism");

    /** Marketing, as a share of working time (T12.05). */
    public static final Activity MARKETING = activity("marketing", "Marketing");

    /** Contributing to the community, as a share of working time (T12.06). */
    public static final Activity COMMUNITY_CONTRIBUTION = activity("community-contribution", "Community contribution");

    /** A meeting, as something to record (T57). */
    public static final Activity MEETING = activity("meeting", "Meeting");

    /** An email, as something to record (T57). */
    public static final Activity EMAIL = activity("email", "Email");

    /** Answering a security questionnaire, as something to record (T57). */
    public static final Activity SECURITY_QUESTIONNAIRE = activity("security-questionnaire", "Security questionnaire");

    /** Positioning Professional Services, as something to record (T57). */
    public static final Activity SERVICES_POSITIONED = activity("services-positioned", "Services positioned");

    /** Anything else that the table of records does not name (T57). */
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
