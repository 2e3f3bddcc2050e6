package dev.engagement.model.fact;

/**
 * What a partner does for customers. Open: a kind of one's own is coined with {@link #of}; it is no alliance.
 */
public final class PartnerKind extends OpenTerm<PartnerKind> {
    /** Sells the product. */
    public static final PartnerKind RESELLER =
            kind("reseller", "Reseller", "Channel reseller", "VAR", "Value-added reseller");

    /** Sells services around the product. */
    public static final PartnerKind SERVICES =
            kind("services", "Services", "Professional Services", "Professional Services Partner", "PS partner", "PSP");

    /** Shares a strategy with us. */
    public static final PartnerKind STRATEGIC_ALLIANCE = kind("strategic-alliance", "Strategic Alliance");

    /** Builds a product that works with ours. */
    public static final PartnerKind TECHNOLOGY = kind("technology", "Technology", "ISV", "Technology/ISV");

    /** Runs a platform for the product. */
    public static final PartnerKind PLATFORM = kind("platform", "Platform");

    /** Handles the transaction. */
    public static final PartnerKind TRANSACTION = kind("transaction", "Transaction");

    /** Sells to those who sell; no row of the handbook names one. */
    public static final PartnerKind DISTRIBUTOR = kind("distributor", "Distributor");

    /** Runs a cloud; no row of the handbook names this kind. */
    public static final PartnerKind CLOUD = kind("cloud", "Cloud");

    /** Integrates systems; no row of the handbook names one. */
    public static final PartnerKind SYSTEM_INTEGRATOR = kind(
            "system-integrator", "System Integrator", "SI", "GSI", "Global System Integrator", "Systems Integrator");

    /** Runs the product for customers; no row of the handbook names one. */
    public static final PartnerKind MANAGED_SERVICE_PROVIDER =
            kind("managed-service-provider", "Managed Service Provider", "MSP");

    /** Nobody said which. */
    public static final PartnerKind UNKNOWN = kind("unknown", "Unknown");

    private static final Vocabulary<PartnerKind> VOCABULARY = Vocabulary.of(PartnerKind.class);

    private PartnerKind(Names names) {
        super(names);
    }

    private static PartnerKind kind(String code, String label, String... aliases) {
        return new PartnerKind(Names.of(code, label, aliases));
    }

    /**
     * The kind of this name.
     *
     * @param code a code, in lower case with hyphens; the label or an alias of a constant will do
     * @return the constant of this name, or else a coined kind whose label is the code's words
     * @throws IllegalArgumentException if there is no such constant and the code is not in lower case with hyphens
     */
    public static PartnerKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new PartnerKind(CoinedNames.of(code)));
    }

    /**
     * Whether it is an alliance partner: a strategic alliance or a technology partner.
     *
     * @return true if so
     */
    public boolean alliance() {
        return equals(STRATEGIC_ALLIANCE) || equals(TECHNOLOGY);
    }
}
