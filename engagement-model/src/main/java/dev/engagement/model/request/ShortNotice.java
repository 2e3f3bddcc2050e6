package dev.engagement.model.request;

import dev.engagement.model.Advice;
import dev.engagement.model.PlanPart;
import dev.engagement.model.TimeLimit;
import dev.engagement.model.TimeSpan;
import java.time.Duration;
import java.util.Comparator;

/**
 * A lead time that the handbook wants and that the date wished for does not leave. Immutable.
 *
 * @param what what it is wanted for
 * @param needed how long ahead of the date the handbook wants it
 * @param given how long ahead it was told
 */
public record ShortNotice(Advice what, TimeLimit needed, TimeSpan given) implements PlanPart, Comparable<ShortNotice> {
    private static final Comparator<ShortNotice> ORDER = Comparator.comparing(
                    (ShortNotice notice) -> notice.what().code())
            .thenComparing(ShortNotice::needed)
            .thenComparing(notice -> notice.given().length().orElse(Duration.ZERO));

    /** Refuses a limit that does not lie ahead, and one that is kept. {@inheritDoc} */
    public ShortNotice {
        if (needed.kind() != TimeLimit.Kind.AHEAD || !shorter(given, needed.length())) {
            throw new IllegalArgumentException("The time given (" + given + ") keeps the limit (" + needed
                    + ").\nMaybe leave this notice out of the plan.");
        }
    }

    /**
     * Says how long ahead of its date something is told.
     *
     * @param what what is told
     * @param given how long ahead
     * @param needed how long ahead the handbook wants it: longer
     * @return the notice
     */
    public static ShortNotice of(Advice what, TimeSpan given, TimeLimit needed) {
        return new ShortNotice(what, needed, given);
    }

    private static boolean shorter(TimeSpan given, TimeSpan needed) {
        return given.length()
                .flatMap(it -> needed.length().map(limit -> it.compareTo(limit) < 0))
                .orElse(false);
    }

    @Override
    public int compareTo(ShortNotice other) {
        return ORDER.compare(this, other);
    }
}
