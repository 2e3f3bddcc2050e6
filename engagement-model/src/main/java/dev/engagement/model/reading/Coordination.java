package dev.engagement.model.reading;

/** Who begins to coordinate with the field account team (T26.09). */
public enum Coordination implements Reading {
    /** The partner is encouraged to begin. The default. */
    PARTNER_IS_ENCOURAGED("The partner is encouraged to begin"),
    /** The Ecosystem team begins itself. */
    ECOSYSTEM_TEAM_BEGINS("The Ecosystem team begins itself");

    private final Names names;

    Coordination(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
