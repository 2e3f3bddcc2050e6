package dev.engagement.model.fact;

/** A region of sales. Open: a region of one's own is coined with {@link #of}. */
public final class Region extends OpenTerm<Region> {
    /** The Americas. */
    public static final Region AMER = region("amer", "AMER", "Americas");

    /** Europe, the Middle East and Africa. */
    public static final Region EMEA = region("emea", "EMEA");

    /** Asia and the Pacific; newer pages say APJ. */
    public static final Region APAC = region("apac", "APAC", "APJ");

    /** Nobody said which. */
    public static final Region UNKNOWN = region("unknown", "Unknown");

    private static final Vocabulary<Region> VOCABULARY = Vocabulary.of(Region.class);

    private Region(Names names) {
        super(names);
    }

    private static Region region(String code, String label, String... aliases) {
        return new Region(Names.of(code, label, aliases));
    }

    /**
     * The region of this name.
     *
     * @param code a code, in lower case with hyphens; the label or an alias of a constant will do
     * @return the constant of this name, or else a coined region whose label is the code's words
     * @throws IllegalArgumentException if there is no such constant and the code is not in lower case with hyphens
     */
    public static Region of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Region(CoinedNames.of(code)));
    }
}
