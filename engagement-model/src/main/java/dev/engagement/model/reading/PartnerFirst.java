package dev.engagement.model.reading;

/** Who is named first for a partner's need that several kinds of SA could serve (G1; T01.06 to .09, T14, T17, T18). */
public enum PartnerFirst implements Reading {
    /** The Alliance or Channel SA is named first and the Ecosystem SA as an alternate. The default. */
    SPECIFIC("The Alliance or Channel SA is named first and the Ecosystem SA as an alternate"),
    /** The Ecosystem SA is preferred and the Alliance or Channel SA named beside. */
    ECOSYSTEM("The Ecosystem SA is preferred and the Alliance or Channel SA named beside");

    private final Names names;

    PartnerFirst(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
