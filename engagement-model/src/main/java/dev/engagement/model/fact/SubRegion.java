package dev.engagement.model.fact;

/**
 * A part of a region. Open: a part of one's own is coined with {@link #of}; its region is unknown.
 */
public final class SubRegion extends OpenTerm<SubRegion> {
    /** The east of the United States. */
    public static final SubRegion AMER_EAST = subRegion("amer-east", "AMER East", Region.AMER, "East");

    /** The west of the United States. */
    public static final SubRegion AMER_WEST = subRegion("amer-west", "AMER West", Region.AMER, "West");

    /** Latin America; no row of the handbook names it. */
    public static final SubRegion LATAM = subRegion("latam", "LATAM", Region.AMER, "Latin America");

    /** North America, nobody said which part; no row of the handbook names it. */
    public static final SubRegion NORAM = subRegion("noram", "NORAM", Region.AMER, "North America");

    /** Germany, Austria and Switzerland. */
    public static final SubRegion DACH = subRegion("dach", "DACH", Region.EMEA);

    /** The north of Europe. */
    public static final SubRegion NORTHERN_EUROPE =
            subRegion("northern-europe", "Northern Europe", Region.EMEA, "NEUR", "NORTH/NEUR", "North");

    /** The south of Europe. */
    public static final SubRegion SOUTHERN_EUROPE =
            subRegion("southern-europe", "Southern Europe", Region.EMEA, "SEUR", "SOUTH/SEUR", "South");

    /** The Middle East, Turkey and Africa. */
    public static final SubRegion META = subRegion("meta", "META", Region.EMEA);

    /** Australia and New Zealand. */
    public static final SubRegion ANZ = subRegion("anz", "ANZ", Region.APAC, "Australia and New Zealand");

    /** South-East Asia. */
    public static final SubRegion SEA = subRegion("sea", "SEA", Region.APAC, "South-East Asia");

    /** India. */
    public static final SubRegion INDIA = subRegion("india", "India", Region.APAC);

    /** South Korea. */
    public static final SubRegion SOUTH_KOREA = subRegion("south-korea", "South Korea", Region.APAC);

    /** Japan. */
    public static final SubRegion JAPAN = subRegion("japan", "Japan", Region.APAC);

    /** Nobody said which. */
    public static final SubRegion UNKNOWN = subRegion("unknown", "Unknown", Region.UNKNOWN);

    private static final Vocabulary<SubRegion> VOCABULARY = Vocabulary.of(SubRegion.class);

    private final Region region;

    private SubRegion(Names names, Region region) {
        super(names);
        this.region = region;
    }

    private static SubRegion subRegion(String code, String label, Region region, String... aliases) {
        return new SubRegion(Names.of(code, label, aliases), region);
    }

    /**
     * The sub-region of this name.
     *
     * @param code a code, in lower case with hyphens; the label or an alias of a constant will do
     * @return the constant of this name, or else a coined sub-region whose label is the code's words
     * @throws IllegalArgumentException if there is no such constant and the code is not in lower case with hyphens
     */
    public static SubRegion of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new SubRegion(CoinedNames.of(code), Region.UNKNOWN));
    }

    /**
     * The region that this is a part of.
     *
     * @return the region; {@link Region#UNKNOWN} for {@link #UNKNOWN} and for a coined sub-region
     */
    public Region region() {
        return region;
    }

    /**
     * Whether it is a part of the United States.
     *
     * @return true for {@link #AMER_EAST} and {@link #AMER_WEST}
     */
    public boolean unitedStates() {
        return equals(AMER_EAST) || equals(AMER_WEST);
    }

    /**
     * The region of a sale that is made in this part.
     *
     * @param stated the region that was stated
     * @return the stated region, or the one that this is a part of where none was stated; {@link Region#UNKNOWN} where
     *     the two contradict each other
     */
    public Region agreedRegion(Region stated) {
        if (region.unknown() || region.equals(stated)) {
            return stated;
        }
        return stated.unknown() ? region : Region.UNKNOWN;
    }

    /**
     * Whether a sale in this part is one in the United States, as far as anybody said: in AMER, and not in a part that is
     * known to be another.
     *
     * @param stated the region that was stated
     * @return true if so
     */
    public boolean perhapsUnitedStates(Region stated) {
        return agreedRegion(stated).equals(Region.AMER) && (unitedStates() || unknown() || equals(NORAM));
    }
}
