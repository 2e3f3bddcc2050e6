package dev.engagement.rules.scenario;

/**
 * How many of some things scenarios cover. Immutable.
 *
 * @param covered how many are covered
 * @param all how many there are
 */
public record Share(int covered, int all) {
    /** Refuses what cannot be. {@inheritDoc} */
    public Share {
        if (covered < 0 || covered > all) {
            throw new IllegalArgumentException("The share (" + covered + " of " + all + ") cannot be.");
        }
    }

    /**
     * Whether nothing is left to be covered.
     *
     * @return true if so, also where there is nothing at all
     */
    public boolean complete() {
        return covered == all;
    }

    /**
     * Both together.
     *
     * @param other a share of other things
     * @return the sum
     */
    public Share plus(Share other) {
        return new Share(covered + other.covered, all + other.all);
    }

    /** The share in words: {@code 3 of 4}. */
    @Override
    public String toString() {
        return covered + " of " + all;
    }
}
