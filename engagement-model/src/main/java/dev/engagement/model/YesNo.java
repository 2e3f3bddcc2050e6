package dev.engagement.model;

import dev.engagement.model.fact.Term;

/** A fact with three values: true, false, or not known. */
public enum YesNo implements Term {
    /** The statement holds. */
    YES("yes", "y", "true", "1"),
    /** The statement does not hold. */
    NO("no", "n", "false", "0"),
    /** Nobody said. The default of every fact of this type. */
    UNKNOWN("unknown");

    private final Names names;

    YesNo(String code, String... aliases) {
        this.names = Names.of(code, code, aliases);
    }

    @Override
    public Names names() {
        return names;
    }

    /**
     * Turns a boolean into a fact.
     *
     * @param value the boolean
     * @return {@link #YES} or {@link #NO}
     */
    public static YesNo of(boolean value) {
        return value ? YES : NO;
    }
}
