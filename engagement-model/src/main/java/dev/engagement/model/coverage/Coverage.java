package dev.engagement.model.coverage;

import dev.engagement.model.Facts;
import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Route;
import java.util.Set;

/**
 * Which kind of SA serves an account executive, aligned with what, and how it is engaged (T46). Immutable.
 *
 * @param sa the kind of SA
 * @param alignments what the SA is aligned with
 * @param route how the SA is engaged
 */
public record Coverage(Role sa, Set<Alignment> alignments, Route route) implements PlanPart {
    /** Copies the alignments. {@inheritDoc} */
    public Coverage {
        alignments = Facts.orEmpty(alignments);
    }

    /**
     * Names the kind of SA.
     *
     * @param sa the kind of SA
     * @return coverage without alignments, engaged in a way that nobody stated
     */
    public static Coverage by(Role sa) {
        return new Coverage(sa, Set.of(), Route.UNSTATED);
    }

    /**
     * Says what the SA is aligned with.
     *
     * @param to the alignments, instead of any said before
     * @return a copy
     */
    public Coverage aligned(Alignment... to) {
        return new Coverage(sa, Set.of(to), route);
    }

    /**
     * Says how the SA is engaged.
     *
     * @param way the route, instead of any said before
     * @return a copy
     */
    public Coverage on(Route way) {
        return new Coverage(sa, alignments, way);
    }

    @Override
    public boolean single() {
        return true;
    }
}
