package dev.engagement.model.request;

import dev.engagement.model.Advice;
import dev.engagement.model.PlanPart;
import dev.engagement.model.TimeLimit;
import java.util.Comparator;

/**
 * A lead time that the handbook wants and that the date wished for does not leave. Immutable.
 *
 * @param what what it is wanted for
 * @param needed how long ahead of the date the handbook wants it
 */
public record ShortNotice(Advice what, TimeLimit needed) implements PlanPart, Comparable<ShortNotice> {
    private static final Comparator<ShortNotice> ORDER =
            Comparator.comparing((ShortNotice notice) -> notice.what().code()).thenComparing(ShortNotice::needed);

    /** Refuses a limit that does not lie ahead. {@inheritDoc} */
    public ShortNotice {
        if (needed.kind() != TimeLimit.Kind.AHEAD) {
            throw new IllegalArgumentException(
                    "The time limit (" + needed.kind().code()
                            + ") is no lead time.\nMaybe take TimeLimit.daysAhead or TimeLimit.hoursAhead.");
        }
    }

    /**
     * Says how long ahead something is wanted.
     *
     * @param what what is wanted
     * @param needed how long ahead: a limit that lies ahead
     * @return the notice
     */
    public static ShortNotice of(Advice what, TimeLimit needed) {
        return new ShortNotice(what, needed);
    }

    @Override
    public int compareTo(ShortNotice other) {
        return ORDER.compare(this, other);
    }
}
