package dev.engagement.model.fact;

/**
 * A segment of customers by size. Open: a segment of one's own is coined with {@link #of}; it is not commercial.
 */
public final class Segment extends OpenTerm<Segment> {
    /** The largest customers; a CRM says Large. */
    public static final Segment ENTERPRISE = segment("enterprise", "Enterprise", "Large", "ENT");

    /** Customers between the other two. */
    public static final Segment MID_MARKET = segment("mid-market", "Mid-Market", "MM");

    /** Small and medium businesses. */
    public static final Segment SMB = segment("smb", "SMB", "Small and medium business");

    /** The public sector; no row of the handbook names it. */
    public static final Segment PUBLIC_SECTOR = segment("public-sector", "Public Sector", "PubSec");

    /** Nobody said which. */
    public static final Segment UNKNOWN = segment("unknown", "Unknown");

    private static final Vocabulary<Segment> VOCABULARY = Vocabulary.of(Segment.class);

    private Segment(Names names) {
        super(names);
    }

    private static Segment segment(String code, String label, String... aliases) {
        return new Segment(Names.of(code, label, aliases));
    }

    /**
     * The segment of this name.
     *
     * @param code a code, in lower case with hyphens; the label or an alias of a constant will do
     * @return the constant of this name, or else a coined segment whose label is the code's words
     * @throws IllegalArgumentException if there is no such constant and the code is not in lower case with hyphens
     */
    public static Segment of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Segment(CoinedNames.of(code)));
    }

    /**
     * Whether it is the mid-market or small and medium businesses.
     *
     * @return true if so
     */
    public boolean commercial() {
        return equals(MID_MARKET) || equals(SMB);
    }
}
