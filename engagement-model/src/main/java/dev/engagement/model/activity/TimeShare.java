package dev.engagement.model.activity;

/**
 * A share of working time, as an average (T12). Immutable.
 *
 * @param percent the share in percent, from 0 to 100
 */
public record TimeShare(int percent) implements Comparable<TimeShare> {
    private static final int WHOLE = 100;

    /** Refuses less than nothing and more than the whole. {@inheritDoc} */
    public TimeShare {
        if (percent < 0 || percent > WHOLE) {
            throw new IllegalArgumentException(percent + " percent is no share: say 0 to " + WHOLE + ".");
        }
    }

    /**
     * A share of working time.
     *
     * @param percent the share in percent, from 0 to 100
     * @return the share
     */
    public static TimeShare ofPercent(int percent) {
        return new TimeShare(percent);
    }

    @Override
    public int compareTo(TimeShare other) {
        return Integer.compare(percent, other.percent);
    }
}
