package dev.engagement.model.fact;

import java.util.Set;

/**
 * Who asks, sells, is engaged or does something: a person by position, or a team. Open: a role that is not among the
 * constants is coined with {@link #of}; it is internal and in no other group.
 */
public final class Role extends OpenTerm<Role> {
    /** A Strategic Account Executive, once called Strategic Account Leader; serves enterprises. */
    public static final Role STRATEGIC_AE = role(
            "strategic-ae",
            "Strategic AE",
            "SAE",
            "SAL",
            "Strategic",
            "Strategic Account Executive",
            "Strategic Account Leader",
            "Associate SAE",
            "Senior SAE");

    /** A Major Account Executive; serves enterprises. */
    public static final Role MAJOR_AE =
            role("major-ae", "Major AE", "MAE", "Major", "Major Account Executive", "Senior MAE");

    /** An account executive for the mid-market. */
    public static final Role MID_MARKET_AE = role(
            "mid-market-ae",
            "Mid-Market AE",
            "MM AE",
            "Mid-Market",
            "Mid-Market Account Executive",
            "New Logo AE",
            "MMKAN");

    /** An account executive for small and medium businesses. */
    public static final Role SMB_AE = role("smb-ae", "SMB AE", "SMB", "SMB Account Executive");

    /** The older name of an SMB AE; a role of its own, with equal rights. */
    public static final Role SMB_CUSTOMER_ADVOCATE = role("smb-customer-advocate", "SMB Customer Advocate");

    /** An account executive for the mid-market and small businesses. */
    public static final Role COMMERCIAL_AE =
            role("commercial-ae", "Commercial AE", "Commercial", "Commercial Account Executive");

    /** An account executive, nobody said of which kind. */
    public static final Role ACCOUNT_EXECUTIVE = role("account-executive", "Account Executive", "AE");

    /** An account manager; no rule names one. */
    public static final Role ACCOUNT_MANAGER = role("account-manager", "Account Manager", "GitLab Account Manager");

    /** A Sales Development Representative: follows up inbound interest. */
    public static final Role SDR = role("sdr", "SDR", "Sales Development Representative", "Sales Development Rep");

    /** A Business Development Representative: opens outbound interest. */
    public static final Role BDR =
            role("bdr", "BDR", "Business Development Representative", "Business Development Rep");

    /** An inside sales representative. */
    public static final Role INSIDE_SALES_REP =
            role("inside-sales-rep", "Inside Sales Rep", "ISR", "Inside Sales Representative");

    /** The Solutions Architect beside an account executive, nobody said for which segment. */
    public static final Role FIELD_SA = role(
            "field-sa",
            "Field SA",
            "SA",
            "Solutions Architect",
            "Solution Architect",
            "Regional SA",
            "Direct account SA",
            "GitLab SA");

    /** A Field SA for enterprises. */
    public static final Role ENTERPRISE_SA = role("enterprise-sa", "Enterprise SA", "Enterprise Solutions Architect");

    /** A Field SA of the commercial pool. */
    public static final Role COMMERCIAL_SA = role("commercial-sa", "Commercial SA");

    /** A Field SA of the APAC region. */
    public static final Role APAC_SA = role("apac-sa", "APAC SA", "APJ SA");

    /** A Principal SA of the Strategic Field organisation. */
    public static final Role PRINCIPAL_SA =
            role("principal-sa", "Principal SA", "Principal Solutions Architect", "Strategic Field Organization");

    /** The SA who leads on an opportunity. */
    public static final Role PRIMARY_SA = role("primary-sa", "Primary SA");

    /** An SA who helps the primary one. */
    public static final Role SECONDARY_SA = role("secondary-sa", "Secondary SA");

    /** The SA for alliance partners. */
    public static final Role ALLIANCE_SA = role("alliance-sa", "Alliance SA");

    /** The SA for channel partners; the handbook abbreviates it CSA. */
    public static final Role CHANNEL_SA = role("channel-sa", "Channel SA", "CSA");

    /** The SA for partners of every kind. */
    public static final Role ECOSYSTEM_SA = role("ecosystem-sa", "Ecosystem SA", "ESA");

    /** An expert on one subject, called in by the primary SA. */
    public static final Role SME = role("sme", "Subject Matter Expert");

    /** Builds and keeps the content of demos. */
    public static final Role DEMO_ARCHITECT = role("demo-architect", "Demo Architect");

    /** A leader of Solutions Architects. */
    public static final Role SA_LEADER = role("sa-leader", "SA Leader");

    /** A manager of Solutions Architects. */
    public static final Role SA_MANAGER = role("sa-manager", "SA Manager");

    /** A manager of account executives. */
    public static final Role AREA_SALES_MANAGER = role("area-sales-manager", "Area Sales Manager", "ASM");

    /** A director of sales in a region; no rule names one. */
    public static final Role REGIONAL_DIRECTOR = role("regional-director", "Regional Director", "RD");

    /** The manager of the Field SAs of a region; one of the two who approve. */
    public static final Role REGIONAL_SA_MANAGER = role("regional-sa-manager", "Regional SA Manager");

    /** A manager of Ecosystem SAs; approves nothing. */
    public static final Role ECOSYSTEM_SA_MANAGER = role("ecosystem-sa-manager", "Ecosystem SA Manager");

    /** The manager of all Ecosystem SAs; one of the two who approve. */
    public static final Role GLOBAL_ECOSYSTEM_SA_MANAGER =
            role("global-ecosystem-sa-manager", "Global Ecosystem SA Manager");

    /** The manager of whoever asks. */
    public static final Role OWN_MANAGER = role("own-manager", "Own manager");

    /** A chief technology officer in the field; no rule names one. */
    public static final Role FIELD_CTO = role("field-cto", "Field CTO");

    /** The oldest name of a partner manager. */
    public static final Role CAM = role("cam", "Channel Account Manager");

    /** A partner manager, an older name. */
    public static final Role PAM = role("pam", "Partner Account Manager");

    /** A partner manager of a territory, an older name. */
    public static final Role PTM = role("ptm", "Partner Territory Manager");

    /** Today's name of a partner manager. */
    public static final Role ESM = role("esm", "Ecosystem Sales Manager", "Cloud ESM");

    /** A manager of channels in APAC. */
    public static final Role CHANNELS_MANAGER = role("channels-manager", "Channels Manager");

    /** Directs the partnership with an alliance partner. */
    public static final Role ALLIANCE_DIRECTOR = role("alliance-director", "Alliance Director", "AD");

    /** Develops the business with an alliance partner. */
    public static final Role ALLIANCE_BDM =
            role("alliance-bdm", "Alliance Business Development Manager", "ABDM", "Alliance Business Dev Manager");

    /** The team that Ecosystem SAs belong to. */
    public static final Role ECOSYSTEM_TEAM = role("ecosystem-team", "Ecosystem team", "Global Ecosystem Team");

    /** The team that enables partners. */
    public static final Role PARTNER_ENABLEMENT_TEAM =
            role("partner-enablement-team", "Partner Enablement team", "Partner Enablement");

    /** The desk that helps partners. */
    public static final Role PARTNER_SUPPORT_DESK = role("partner-support-desk", "Partner Support Desk");

    /** Cares for a customer after the sale; once called Technical Account Manager. */
    public static final Role CSM = role("csm", "Customer Success Manager", "TAM", "Technical Account Manager");

    /** An engineer of customer success; no rule names one. */
    public static final Role CUSTOMER_SUCCESS_ENGINEER =
            role("customer-success-engineer", "Customer Success Engineer", "CSE");

    /** An architect of customer success; no rule names one, and CSA is the Channel SA. */
    public static final Role CUSTOMER_SUCCESS_ARCHITECT =
            role("customer-success-architect", "Customer Success Architect");

    /** A manager of renewals; no rule names one. */
    public static final Role RENEWALS_MANAGER = role("renewals-manager", "Renewals Manager", "RM", "Renewal Manager");

    /** An engineer of Professional Services. */
    public static final Role PS_ENGINEER = role("ps-engineer", "PS Engineer", "PSE", "Professional Services Engineer");

    /** A manager of services engagements; no rule names one. */
    public static final Role PS_ENGAGEMENT_MANAGER = role(
            "ps-engagement-manager",
            "PS Engagement Manager",
            "EM",
            "Engagement Manager",
            "Professional Services Engagement Manager");

    /** The team for services. */
    public static final Role PS_TEAM = role("ps-team", "Professional Services team", "Professional Services");

    /** An engineer of Support. */
    public static final Role SUPPORT_ENGINEER = role("support-engineer", "Support Engineer", "Support");

    /** A manager of a part of the product. */
    public static final Role PRODUCT_MANAGER = role("product-manager", "Product Manager", "PM");

    /** The team that plans the product. */
    public static final Role PRODUCT_TEAM = role("product-team", "Product team");

    /** The department that builds the product. */
    public static final Role ENGINEERING = role("engineering", "Engineering");

    /** Other teams of the company that know the product technically, whichever they are. */
    public static final Role TECHNICAL_TEAMS = role("technical-teams", "Technical teams", "Other technical teams");

    /** The department for marketing. */
    public static final Role MARKETING = role("marketing", "Marketing");

    /** The team that markets the product, beside the department for all marketing. */
    public static final Role PRODUCT_MARKETING = role("product-marketing", "Product Marketing");

    /** The department for research and development. */
    public static final Role RESEARCH_AND_DEVELOPMENT =
            role("research-and-development", "Research and Development", "R&D");

    /** The team that assures customers of the security of product and company. */
    public static final Role FIELD_SECURITY = role("field-security", "Field Security", "Customer Assurance");

    /** The account executive and all others in the field who serve an account. */
    public static final Role ACCOUNT_TEAM =
            role("account-team", "Account team", "Regional account team", "Field account team");

    /** The team for sales. */
    public static final Role SALES_TEAM = role("sales-team", "Sales team");

    /** The team for customer success. */
    public static final Role CUSTOMER_SUCCESS_TEAM = role("customer-success-team", "Customer Success team");

    /** The Solutions Architects of a region, as a team. */
    public static final Role REGIONAL_SA_TEAM = role("regional-sa-team", "SA team of the region");

    /** Any other member of the company. */
    public static final Role TEAM_MEMBER = role("team-member", "Team member", "Other team member");

    /** A customer or prospect. */
    public static final Role CUSTOMER = role("customer", "Customer");

    /** A partner of any kind. */
    public static final Role PARTNER = role("partner", "Partner");

    /** The sales team of a partner. */
    public static final Role PARTNER_SALES_TEAM = role("partner-sales-team", "Partner sales team");

    /** The account team of a partner. */
    public static final Role PARTNER_ACCOUNT_TEAM = role("partner-account-team", "Partner account team");

    /** The team that develops the product of a partner. */
    public static final Role PARTNER_DEVELOPMENT_TEAM =
            role("partner-development-team", "Partner development team", "Partner dev team");

    /** A person of a partner who knows its technology. */
    public static final Role PARTNER_RESOURCE = role("partner-resource", "Partner resource");

    /** An alliance partner. */
    public static final Role ALLIANCE_PARTNER = role("alliance-partner", "Alliance partner");

    /** A channel partner. */
    public static final Role CHANNEL_PARTNER = role("channel-partner", "Channel partner");

    /** Nobody in particular. */
    public static final Role NONE = role("none", "None");

    /** Nobody said who. */
    public static final Role UNKNOWN = role("unknown", "Unknown");

    private static final Vocabulary<Role> VOCABULARY = Vocabulary.of(Role.class);
    private static final Set<Role> ENTERPRISE_SELLERS = Set.of(STRATEGIC_AE, MAJOR_AE);
    private static final Set<Role> COMMERCIAL_SELLERS =
            Set.of(MID_MARKET_AE, SMB_AE, SMB_CUSTOMER_ADVOCATE, COMMERCIAL_AE);
    private static final Set<Role> FIELD_SAS = Set.of(FIELD_SA, ENTERPRISE_SA, COMMERCIAL_SA, APAC_SA);
    private static final Set<Role> OTHER_ARCHITECTS =
            Set.of(PRINCIPAL_SA, PRIMARY_SA, SECONDARY_SA, ALLIANCE_SA, CHANNEL_SA, ECOSYSTEM_SA, SME, DEMO_ARCHITECT);
    private static final Set<Role> PARTNER_MANAGERS = Set.of(CAM, PAM, PTM, ESM);
    private static final Set<Role> EXTERNALS = Set.of(
            CUSTOMER,
            PARTNER,
            PARTNER_SALES_TEAM,
            PARTNER_ACCOUNT_TEAM,
            PARTNER_DEVELOPMENT_TEAM,
            PARTNER_RESOURCE,
            ALLIANCE_PARTNER,
            CHANNEL_PARTNER);

    private final boolean constant;

    private Role(Names names, boolean constant) {
        super(names);
        this.constant = constant;
    }

    private static Role role(String code, String label, String... aliases) {
        return new Role(Names.of(code, label, aliases), true);
    }

    /**
     * The role of this name.
     *
     * @param code a code, in lower case with hyphens; the label or an alias of a constant will do
     * @return the constant of this name, or else a coined role whose label is the code's words
     * @throws IllegalArgumentException if there is no such constant and the code is not in lower case with hyphens
     */
    public static Role of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Role(CoinedNames.of(code), false));
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
     * Whether it is an account executive of any kind.
     *
     * @return true if so
     */
    public boolean accountExecutive() {
        return enterpriseSeller() || commercialSeller() || equals(ACCOUNT_EXECUTIVE);
    }

    /**
     * Whether it is an account executive for enterprises.
     *
     * @return true if so
     */
    public boolean enterpriseSeller() {
        return ENTERPRISE_SELLERS.contains(this);
    }

    /**
     * Whether it is an account executive for the mid-market or small businesses.
     *
     * @return true if so
     */
    public boolean commercialSeller() {
        return COMMERCIAL_SELLERS.contains(this);
    }

    /**
     * Whether it is an architect of any kind: a Field SA, a specialist, or an SA by position on an opportunity.
     *
     * @return true if so
     */
    public boolean solutionsArchitect() {
        return fieldSa() || OTHER_ARCHITECTS.contains(this);
    }

    /**
     * Whether it is a Field SA: the SA beside an account executive, of whichever segment or region.
     *
     * @return true if so
     */
    public boolean fieldSa() {
        return FIELD_SAS.contains(this);
    }

    /**
     * Whether it manages partners at home, under any of the names that the position had.
     *
     * @return true if so
     */
    public boolean partnerManager() {
        return PARTNER_MANAGERS.contains(this);
    }

    /**
     * Whether it is outside the company: a customer, a partner, or a team of a partner.
     *
     * @return true if so
     */
    public boolean external() {
        return EXTERNALS.contains(this);
    }

    /**
     * Whether it is neither outside the company nor unknown. Every role is external, internal or unknown.
     *
     * @return true if so
     */
    public boolean internal() {
        return !external() && !unknown();
    }
}
