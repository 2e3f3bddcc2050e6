package dev.engagement.model;

import java.util.OptionalInt;

/**
 * A number of things, or not known. Rules compare it with numbers of their own; every comparison is false when it is
 * not known. Immutable.
 *
 * @param value the number, from 0; empty when not known
 */
public record Count(OptionalInt value) {
    /** Not known. */
    public static final Count UNKNOWN = new Count(OptionalInt.empty());

    /** Refuses negative numbers. {@inheritDoc} */
    public Count {
        if (value.isPresent() && value.getAsInt() < 0) {
            throw new IllegalArgumentException(
                    "The count (" + value.getAsInt() + ") is negative.\nMaybe leave it unknown, or give 0 or more.");
        }
    }

    /**
     * A known number.
     *
     * @param number 0 or more
     * @return the count
     */
    public static Count of(int number) {
        return new Count(OptionalInt.of(number));
    }

    /**
     * Whether the number is not known.
     *
     * @return true if so
     */
    public boolean unknown() {
        return value.isEmpty();
    }

    /**
     * Whether it is known and is this number.
     *
     * @param number the number
     * @return true if so
     */
    public boolean exactly(int number) {
        return value.isPresent() && value.getAsInt() == number;
    }

    /**
     * Whether it is known and at least this number.
     *
     * @param number the number
     * @return true if so
     */
    public boolean atLeast(int number) {
        return value.isPresent() && value.getAsInt() >= number;
    }

    /**
     * Whether it is known and less than this number.
     *
     * @param number the number
     * @return true if so
     */
    public boolean lessThan(int number) {
        return value.isPresent() && value.getAsInt() < number;
    }

    /**
     * Whether it is known and outside a range.
     *
     * @param least the smallest number inside
     * @param most the largest number inside
     * @return true if so
     */
    public boolean outside(int least, int most) {
        return lessThan(least) || atLeast(most + 1);
    }
}
