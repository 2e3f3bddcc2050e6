package dev.engagement.model;

import dev.engagement.model.fact.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * By when something is due, as far as the handbook says. A limit with a length is a duration and never a date: rules read
 * no clock. Who knows the moment it counts from gets the instant with {@link #due}. Immutable.
 *
 * @param kind what kind of limit it is
 * @param length its length; unknown where the kind has none
 * @param countedFrom the moment it counts from, or up to which it counts
 */
public record TimeLimit(Kind kind, TimeSpan length, CountedFrom countedFrom) implements Comparable<TimeLimit> {
    /** What kind of limit it is. */
    public enum Kind implements Term {
        /** At most the length, after the moment it counts from. */
        WITHIN("Within"),
        /** At least the length, before the moment it counts up to. */
        AHEAD("At least"),
        /** Before the day ends. */
        SAME_DAY("On the same day"),
        /** As whoever asked and whoever answers agree. */
        AGREED("As agreed"),
        /** As was stated to whoever asked. */
        AS_STATED("As stated"),
        /** Later than usual, and the other side knows. */
        DELAYED("Later than usual"),
        /** When somebody finds the time. */
        BEST_EFFORT("Best effort"),
        /** As soon as possible. */
        SOON("As soon as possible"),
        /** While the opportunity is open. */
        BEFORE_CLOSE("Before the opportunity closes"),
        /** Not before the quarter has ended. */
        AFTER_QUARTER_END("After the quarter ends"),
        /** Nothing is left to do. */
        NOTHING_DUE("Nothing is due"),
        /** The handbook states no limit. */
        NONE_STATED("No limit is stated");

        private final Names names;

        Kind(String label) {
            this.names = Names.of(this, label);
        }

        @Override
        public Names names() {
            return names;
        }
    }

    private static final Comparator<TimeLimit> ORDER = Comparator.comparing(TimeLimit::kind)
            .thenComparing(limit -> limit.length().length().orElse(Duration.ZERO))
            .thenComparing(TimeLimit::countedFrom);

    /** The handbook states no limit. */
    public static final TimeLimit NONE_STATED = of(Kind.NONE_STATED);

    /** On the same day. */
    public static final TimeLimit SAME_DAY = of(Kind.SAME_DAY);

    /** As agreed. */
    public static final TimeLimit AGREED = of(Kind.AGREED);

    /** As stated. */
    public static final TimeLimit AS_STATED = of(Kind.AS_STATED);

    /** Later than usual. */
    public static final TimeLimit DELAYED = of(Kind.DELAYED);

    /** Best effort. */
    public static final TimeLimit BEST_EFFORT = of(Kind.BEST_EFFORT);

    /** As soon as possible. */
    public static final TimeLimit SOON = of(Kind.SOON);

    /** Before the opportunity closes. */
    public static final TimeLimit BEFORE_CLOSE = of(Kind.BEFORE_CLOSE);

    /** After the quarter ends. */
    public static final TimeLimit AFTER_QUARTER_END = of(Kind.AFTER_QUARTER_END);

    /** Nothing is left to do. */
    public static final TimeLimit NOTHING_DUE = of(Kind.NOTHING_DUE);

    /** Refuses a length where the kind has none, and a kind that needs one without it. {@inheritDoc} */
    public TimeLimit {
        boolean hasLength = kind == Kind.WITHIN || kind == Kind.AHEAD;
        if (hasLength == length.unknown()) {
            throw new IllegalArgumentException("The time limit (" + kind.code() + ") with the length (" + length
                    + ") is none.\nMaybe " + (hasLength ? "give it a length." : "leave the length out."));
        }
    }

    private static TimeLimit of(Kind kind) {
        return new TimeLimit(kind, TimeSpan.UNKNOWN, CountedFrom.UNSTATED);
    }

    /**
     * Within a number of hours.
     *
     * @param hours 0 or more
     * @return the limit
     */
    public static TimeLimit hours(int hours) {
        return new TimeLimit(Kind.WITHIN, TimeSpan.ofHours(hours), CountedFrom.UNSTATED);
    }

    /**
     * Within a number of days of 24 hours.
     *
     * @param days 0 or more
     * @return the limit
     */
    public static TimeLimit days(int days) {
        return new TimeLimit(Kind.WITHIN, TimeSpan.ofDays(days), CountedFrom.UNSTATED);
    }

    /**
     * At least a number of hours ahead.
     *
     * @param hours 0 or more
     * @return the limit
     */
    public static TimeLimit hoursAhead(int hours) {
        return new TimeLimit(Kind.AHEAD, TimeSpan.ofHours(hours), CountedFrom.UNSTATED);
    }

    /**
     * At least a number of days of 24 hours ahead.
     *
     * @param days 0 or more
     * @return the limit
     */
    public static TimeLimit daysAhead(int days) {
        return new TimeLimit(Kind.AHEAD, TimeSpan.ofDays(days), CountedFrom.UNSTATED);
    }

    /**
     * Says what it counts from.
     *
     * @param moment the moment
     * @return a copy
     */
    public TimeLimit from(CountedFrom moment) {
        return new TimeLimit(kind, length, moment);
    }

    /**
     * The last instant that keeps the limit, by a calendar in which all hours count.
     *
     * @param moment the instant it counts from
     * @return the instant; empty where the limit has no length
     */
    public Optional<Instant> due(Instant moment) {
        return due(moment, Instant::plus);
    }

    /**
     * The last instant that keeps the limit, by the caller's own calendar: the handbook names no business hours.
     *
     * @param moment the instant it counts from
     * @param calendar adds a length to an instant; the length is negative where the limit lies ahead of the moment
     * @return the instant; empty where the limit has no length
     */
    public Optional<Instant> due(Instant moment, BiFunction<Instant, Duration, Instant> calendar) {
        return length.length().map(it -> calendar.apply(moment, kind == Kind.AHEAD ? it.negated() : it));
    }

    @Override
    public int compareTo(TimeLimit other) {
        return ORDER.compare(this, other);
    }
}
