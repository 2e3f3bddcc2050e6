package dev.engagement.model;

import java.time.Duration;
import java.util.Optional;

/**
 * A length of time, or not known. Rules compare it with hours and days of their own; every comparison is false when it
 * is not known. A day has 24 hours: the handbook names no business hours. Immutable.
 *
 * @param length the length, from zero; empty when not known
 */
public record TimeSpan(Optional<Duration> length) {
    /** Not known. */
    public static final TimeSpan UNKNOWN = new TimeSpan(Optional.empty());

    /** Refuses negative lengths. {@inheritDoc} */
    public TimeSpan {
        if (length.isPresent() && length.get().isNegative()) {
            throw new IllegalArgumentException(
                    "The time span (" + length.get() + ") is negative.\nMaybe its start and end are exchanged.");
        }
    }

    /**
     * A known length.
     *
     * @param length zero or more
     * @return the time span
     */
    public static TimeSpan of(Duration length) {
        return new TimeSpan(Optional.of(length));
    }

    /**
     * A known number of hours.
     *
     * @param hours 0 or more
     * @return the time span
     */
    public static TimeSpan ofHours(int hours) {
        return of(Duration.ofHours(hours));
    }

    /**
     * A known number of days.
     *
     * @param days 0 or more
     * @return the time span
     */
    public static TimeSpan ofDays(int days) {
        return of(Duration.ofDays(days));
    }

    /**
     * Whether the length is not known.
     *
     * @return true if so
     */
    public boolean unknown() {
        return length.isEmpty();
    }

    /**
     * Whether it is known and shorter than this.
     *
     * @param hours a number of hours
     * @return true if so
     */
    public boolean underHours(int hours) {
        return length.isPresent() && length.get().compareTo(Duration.ofHours(hours)) < 0;
    }

    /**
     * Whether it is known and at least this long.
     *
     * @param hours a number of hours
     * @return true if so
     */
    public boolean atLeastHours(int hours) {
        return length.isPresent() && length.get().compareTo(Duration.ofHours(hours)) >= 0;
    }

    /**
     * Whether it is known and longer than this.
     *
     * @param hours a number of hours
     * @return true if so
     */
    public boolean overHours(int hours) {
        return length.isPresent() && length.get().compareTo(Duration.ofHours(hours)) > 0;
    }

    /**
     * Whether it is known and shorter than this.
     *
     * @param days a number of days of 24 hours
     * @return true if so
     */
    public boolean underDays(int days) {
        return underHours(Math.multiplyExact(days, 24));
    }

    /**
     * Whether it is known and at least this long.
     *
     * @param days a number of days of 24 hours
     * @return true if so
     */
    public boolean atLeastDays(int days) {
        return atLeastHours(Math.multiplyExact(days, 24));
    }

    /**
     * Whether it is known and longer than this.
     *
     * @param days a number of days of 24 hours
     * @return true if so
     */
    public boolean overDays(int days) {
        return overHours(Math.multiplyExact(days, 24));
    }
}
