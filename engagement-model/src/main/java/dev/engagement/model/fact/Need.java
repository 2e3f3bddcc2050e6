package dev.engagement.model.fact;

/**
 * What one wants from an SA, or from those whom an SA may reach. Open: a need that is not among the constants is coined
 * with {@link #of}; it is in no group, and so inside the intake list.
 */
public final class Need extends OpenTerm<Need> {
    /** A first meeting to find out whether there is an opportunity. */
    public static final Need INITIAL_QUALIFYING_MEETING =
            need("initial-qualifying-meeting", "Initial qualifying meeting", "IQM");

    /** A discovery of what a customer has and wants. */
    public static final Need TECHNICAL_DISCOVERY =
            need("technical-discovery", "Technical discovery", "Discovery session");

    /** A demo given by an SA. */
    public static final Need DEMO = need("demo", "Demo");

    /** A proof of value. */
    public static final Need PROOF_OF_VALUE = need("proof-of-value", "Proof of value", "POV", "POV related activity");

    /** A call for technical questions and answers. */
    public static final Need TECHNICAL_QA = need("technical-qa", "Technical Q&A");

    /** A statement of work, or a review of one. */
    public static final Need STATEMENT_OF_WORK = need("statement-of-work", "Statement of work", "SOW", "SOW review");

    /** An answer to a request for proposal. */
    public static final Need RFP = need("rfp", "RFP", "Request for proposal");

    /** Help with an audit by a customer. */
    public static final Need AUDIT = need("audit", "Audit", "Security audit");

    /** An interaction with a customer, nobody said which. */
    public static final Need CUSTOMER_INTERACTION = need("customer-interaction", "Customer interaction");

    /** A follow-up of an earlier call. */
    public static final Need FOLLOW_UP = need("follow-up", "Follow-up", "Follow up from last call");

    /** A review or update of a reference architecture. */
    public static final Need REFERENCE_ARCHITECTURE = need(
            "reference-architecture",
            "Reference architecture",
            "Reference architecture review",
            "Reference architecture update");

    /** An expansion of what a customer has. */
    public static final Need EXPANSION = need("expansion", "Expansion", "Expand");

    /** Technical work in the sales cycle, nobody said which. */
    public static final Need TECHNICAL_WORK = need("technical-work", "Technical work");

    /** A question that can be answered in writing. */
    public static final Need TECHNICAL_QUESTION = need("technical-question", "Technical question", "Slack question");

    /** Materials to reach out with. */
    public static final Need OUTREACH_MATERIALS = need("outreach-materials", "Outreach materials");

    /** A narrow inquiry of a customer. */
    public static final Need NARROW_CUSTOMER_INQUIRY = need("narrow-customer-inquiry", "Narrow customer inquiry");

    /** A question about security. */
    public static final Need SECURITY_QUESTION = need("security-question", "Security question");

    /** A questionnaire about security. */
    public static final Need SECURITY_QUESTIONNAIRE =
            need("security-questionnaire", "Security questionnaire", "Questionnaire");

    /** Any further request about security. */
    public static final Need SECURITY_REQUEST = need("security-request", "Security request");

    /** Help with adoption after the sale. */
    public static final Need ADOPTION = need("adoption", "Adoption", "Help unblocking adoption", "SME post-sales");

    /** A lasting relationship after the sale. */
    public static final Need POST_SALES_RELATIONSHIP =
            need("post-sales-relationship", "Post-sales relationship", "Relationship");

    /** A regular touchpoint with a customer. */
    public static final Need TOUCHPOINT = need("touchpoint", "Touchpoint", "Touch point");

    /** An expert beside the primary SA. */
    public static final Need SUBJECT_MATTER_EXPERT = need("subject-matter-expert", "Subject matter expert");

    /** A second SA beside the primary one. */
    public static final Need SECONDARY_SA = need("secondary-sa", "Secondary SA");

    /** Services for a customer. */
    public static final Need PROFESSIONAL_SERVICES = need("professional-services", "Professional services");

    /** A capability that the product may lack. */
    public static final Need PRODUCT_CAPABILITY = need("product-capability", "Product capability");

    /** SAs for an event. */
    public static final Need EVENT_STAFFING = need("event-staffing", "Event staffing", "Event support");

    /** Help to run public events with an alliance partner. */
    public static final Need RUN_PUBLIC_EVENTS = need("run-public-events", "Run public events");

    /** Content or infrastructure of a workshop or event. */
    public static final Need EVENT_CONTENT = need("event-content", "Event content", "Event content or infra");

    /** Content of a demo, made by a Demo Architect. */
    public static final Need DEMO_CONTENT = need("demo-content", "Demo content", "Specific demo");

    /** An update of a demo that exists. */
    public static final Need DEMO_UPDATE = need("demo-update", "Demo update");

    /** Technical conversations between an alliance partner, ourselves and customers. */
    public static final Need LEAD_TECHNICAL_CONVERSATIONS =
            need("lead-technical-conversations", "Lead technical conversations");

    /** Enablement of the presales team of an alliance partner. */
    public static final Need ENABLE_PARTNER_PRESALES = need("enable-partner-presales", "Enable partner presales");

    /** Technical assets for conferences and events of an alliance partner. */
    public static final Need MARKETING_TECHNICAL_ASSETS =
            need("marketing-technical-assets", "Technical assets for marketing");

    /** A better process of support, development or field engagement. */
    public static final Need PROCESS_IMPROVEMENT = need("process-improvement", "Process improvement");

    /** An expert on an alliance partner in a customer's sales cycle. */
    public static final Need SME_IN_SALES_CYCLE = need("sme-in-sales-cycle", "Expert in a sales cycle");

    /** Enablement of our own people on a partner's technology. */
    public static final Need INTERNAL_ENABLEMENT = need("internal-enablement", "Internal enablement");

    /** A connection with one's peers at an alliance partner. */
    public static final Need CONNECT_WITH_PARTNER_PEERS =
            need("connect-with-partner-peers", "Connection with partner peers");

    /** Ways to work together with an alliance partner. */
    public static final Need IDENTIFY_COLLABORATION = need("identify-collaboration", "Ways to collaborate");

    /** Feedback of field and customers for the product. */
    public static final Need CONSOLIDATE_PRODUCT_FEEDBACK =
            need("consolidate-product-feedback", "Consolidated product feedback");

    /** A check of an integration against the partner's good practice. */
    public static final Need VALIDATE_INTEGRATION = need("validate-integration", "Validation of an integration");

    /** A business case for a feature or product. */
    public static final Need DEVELOP_BUSINESS_CASE = need("develop-business-case", "Business case");

    /** Access to the development team of a partner. */
    public static final Need ACCESS_PARTNER_DEV_TEAM =
            need("access-partner-dev-team", "Access to a partner's developers");

    /** Use of a partner's certification programme. */
    public static final Need PARTNER_CERTIFICATION_PROGRAM =
            need("partner-certification-program", "Partner's certification programme");

    /** Advice on availability and resilient design. */
    public static final Need OPERATIONAL_EXCELLENCE_ADVICE =
            need("operational-excellence-advice", "Advice on operational excellence");

    /** Guidance on the strategy of a partnership. */
    public static final Need BUSINESS_STRATEGY_GUIDANCE =
            need("business-strategy-guidance", "Guidance on business strategy");

    /** Guidance on what matters most in a partnership. */
    public static final Need PRIORITISATION_GUIDANCE = need("prioritisation-guidance", "Guidance on priorities");

    /** A mapping of accounts with a partner. */
    public static final Need ACCOUNT_MAPPING = need("account-mapping", "Account mapping");

    /** The status of what a common customer began. */
    public static final Need STATUS_OR_FOLLOW_UP = need("status-or-follow-up", "Status or follow-up");

    /** Collaboration on what a partner's developers began. */
    public static final Need PRODUCT_COLLABORATION =
            need("product-collaboration", "Product collaboration", "Collaboration");

    /** Presales support on a channel partner's opportunity. */
    public static final Need PRESALES_SUPPORT = need("presales-support", "Presales support");

    /** Enablement of a channel partner. */
    public static final Need GENERAL_ENABLEMENT =
            need("general-enablement", "General enablement", "Partner enablement session");

    /** Help to build a channel partner's practice. */
    public static final Need PRACTICE_BUILDING = need("practice-building", "Practice building");

    /** A question about one channel partner. */
    public static final Need PARTNER_QUESTION = need("partner-question", "Partner question");

    /** Coaching of a partner's sales team through opportunities. */
    public static final Need COACH_PARTNER_SALES = need("coach-partner-sales", "Coaching of partner sales");

    /** Alignment of accounts with a partner's sales team. */
    public static final Need ACCOUNT_ALIGNMENT = need("account-alignment", "Account alignment");

    /** Promotion of material that partners can use at any time. */
    public static final Need PROMOTE_ON_DEMAND_MATERIAL =
            need("promote-on-demand-material", "Promotion of on-demand material");

    /** An overview of the platform for a partner. */
    public static final Need PLATFORM_OVERVIEW = need("platform-overview", "Platform overview");

    /** A success plan made with a partner. */
    public static final Need PARTNER_SUCCESS_PLAN = need("partner-success-plan", "Partner success plan");

    /** Champions inside a partner. */
    public static final Need PARTNER_CHAMPIONS = need("partner-champions", "Partner champions");

    /** Use cases for a partner's own labs and demos. */
    public static final Need LAB_AND_DEMO_USE_CASES = need("lab-and-demo-use-cases", "Lab and demo use cases");

    /** Help with a partner's certification. */
    public static final Need CERTIFICATION_HELP = need("certification-help", "Certification help");

    /** Sessions and workshops on a use case. */
    public static final Need USE_CASE_ENABLEMENT = need("use-case-enablement", "Use case enablement");

    /** Regular news of features for a partner. */
    public static final Need FEATURE_UPDATES = need("feature-updates", "Feature updates");

    /** A presentation of new features to a partner. */
    public static final Need PRODUCT_GUIDANCE = need("product-guidance", "Product guidance");

    /** Coaching of a partner's presales team on opportunities that it leads. */
    public static final Need COACH_PARTNER_PRESALES = need("coach-partner-presales", "Coaching of partner presales");

    /** An advocate for a partner whose support case is escalated. */
    public static final Need SUPPORT_ESCALATION_ADVOCACY =
            need("support-escalation-advocacy", "Advocacy in support escalations");

    /** Help to build or review a partner's services. */
    public static final Need SERVICES_REVIEW = need("services-review", "Services review");

    /** Sales plays with channel and alliance partners. */
    public static final Need JOINT_SALES_PLAYS = need("joint-sales-plays", "Joint sales plays");

    /** A presentation at a partner's event. */
    public static final Need PARTNER_EVENT_PRESENTATION =
            need("partner-event-presentation", "Partner event presentation");

    /** Expansion of a partner into a new use case. */
    public static final Need NEW_USE_CASE_EXPANSION = need("new-use-case-expansion", "New use case expansion");

    /** A champion for a partner towards our own teams. */
    public static final Need INTERNAL_ADVOCACY = need("internal-advocacy", "Internal advocacy");

    /** A business review with a partner's executives. */
    public static final Need EXECUTIVE_BUSINESS_REVIEW =
            need("executive-business-review", "Executive business review", "EBR");

    /** The business side of the relation with a partner. */
    public static final Need PARTNER_BUSINESS = need("partner-business", "Partner business");

    /** The relation with a partner on opportunities. */
    public static final Need PARTNER_RELATION =
            need("partner-relation", "Partner relation", "Opportunity-level relation");

    /** Nobody said what. */
    public static final Need UNKNOWN = need("unknown", "Unknown");

    private static final Vocabulary<Need> VOCABULARY = Vocabulary.of(Need.class);

    private final boolean constant;

    private Need(Names names, boolean constant) {
        super(names);
        this.constant = constant;
    }

    private static Need need(String code, String label, String... aliases) {
        return new Need(Names.of(code, label, aliases), true);
    }

    /**
     * The need of this name.
     *
     * @param code a code, in lower case with hyphens; the label or an alias of a constant will do
     * @return the constant of this name, or else a coined need whose label is the code's words
     * @throws IllegalArgumentException if there is no such constant and the code is not in lower case with hyphens
     */
    public static Need of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Need(CoinedNames.of(code), false));
    }

    /**
     * Whether it is one of the constants of this type and not {@link #UNKNOWN}.
     *
     * @return true if so
     */
    public boolean known() {
        return constant && !unknown();
    }

    /**
     * Whether it belongs to the sales cycle.
     *
     * @return true if so
     */
    public boolean salesCycle() {
        return NeedGroups.SALES_CYCLE.contains(this);
    }

    /**
     * Whether it can be served in writing, without a meeting.
     *
     * @return true if so
     */
    public boolean async() {
        return NeedGroups.ASYNC.contains(this);
    }

    /**
     * Whether it concerns security.
     *
     * @return true if so
     */
    public boolean security() {
        return NeedGroups.SECURITY.contains(this);
    }

    /**
     * Whether it arises after the sale.
     *
     * @return true if so
     */
    public boolean afterSale() {
        return NeedGroups.AFTER_SALE.contains(this);
    }

    /**
     * Whether a further SA or an expert is wanted beside the primary SA.
     *
     * @return true if so
     */
    public boolean expert() {
        return NeedGroups.EXPERT.contains(this);
    }

    /**
     * Whether it concerns an event.
     *
     * @return true if so
     */
    public boolean event() {
        return NeedGroups.EVENT.contains(this);
    }

    /**
     * Whether it concerns the content of a demo or workshop.
     *
     * @return true if so
     */
    public boolean demoContent() {
        return NeedGroups.DEMO_CONTENT.contains(this);
    }

    /**
     * Whether an Alliance SA serves it.
     *
     * @return true if so
     */
    public boolean alliance() {
        return NeedGroups.ALLIANCE.contains(this);
    }

    /**
     * Whether it is what an Alliance SA may reach out to other roles for.
     *
     * @return true if so
     */
    public boolean outreach() {
        return NeedGroups.OUTREACH.contains(this);
    }

    /**
     * Whether a Channel SA serves it.
     *
     * @return true if so
     */
    public boolean channel() {
        return NeedGroups.CHANNEL.contains(this);
    }

    /**
     * Whether it concerns whoever owns the relation with a partner.
     *
     * @return true if so
     */
    public boolean partnerOwner() {
        return NeedGroups.PARTNER_OWNER.contains(this);
    }

    /**
     * Whether the intake list is not asked for. A coined or unknown need is inside.
     *
     * @return true if so
     */
    public boolean outsideIntake() {
        return NeedGroups.OUTSIDE_INTAKE.contains(this);
    }
}
