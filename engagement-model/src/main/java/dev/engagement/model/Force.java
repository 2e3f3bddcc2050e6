package dev.engagement.model;

import java.util.Locale;

/** How strongly the handbook speaks. */
public enum Force {
    /** Required, or stated as a fact. */
    MUST,
    /** Recommended, encouraged, preferred. */
    SHOULD,
    /** Permitted, optional, a reserved right. */
    MAY,
    /** Describes, explains, gives an example or an average. */
    INFO,
    /** The handbook is silent and the library chose. */
    DEFAULT;

    /**
     * The name as rule files and JSON spell it.
     *
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a force from its code.
     *
     * @param code the code, in lower case
     * @return the force
     * @throws IllegalArgumentException if there is no such force
     */
    public static Force of(String code) {
        for (Force force : values()) {
            if (force.code().equals(code)) {
                return force;
            }
        }
        throw new IllegalArgumentException("The force (" + code
                + ") is not one of the forces that a handbook speaks with.\nMaybe must, should, may, info or default.");
    }
}
