package dev.engagement.model.routing;

import dev.engagement.model.Facts;
import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Role;
import java.util.Comparator;
import java.util.Set;

/**
 * A role to engage, and how. Immutable.
 *
 * @param role whom to engage
 * @param manner in which manner
 * @param with who works together with the role
 * @param peers whose peers at the partner the role connects the requester with
 */
public record Engagement(Role role, Manner manner, Set<Role> with, PeerKind peers)
        implements PlanPart, Comparable<Engagement> {
    private static final Comparator<Engagement> ORDER = Comparator.comparing(Engagement::manner)
            .thenComparing(Engagement::role)
            .thenComparing(engagement -> engagement.with().toString())
            .thenComparing(Engagement::peers);

    /** Copies the roles. {@inheritDoc} */
    public Engagement {
        with = Facts.orEmpty(with);
    }

    /**
     * Engages a role in the normal manner.
     *
     * @param role whom to engage
     * @return the engagement
     */
    public static Engagement of(Role role) {
        return new Engagement(role, Manner.NORMAL, Set.of(), PeerKind.NONE);
    }

    /**
     * Says in which manner.
     *
     * @param other the manner
     * @return a copy
     */
    public Engagement in(Manner other) {
        return new Engagement(role, other, with, peers);
    }

    /**
     * Says who works together with the role.
     *
     * @param roles the roles, instead of any said before
     * @return a copy
     */
    public Engagement with(Role... roles) {
        return new Engagement(role, manner, Set.of(roles), peers);
    }

    /**
     * Says whom at the partner the role connects the requester with.
     *
     * @param kind whose peers
     * @return a copy
     */
    public Engagement connectingWith(PeerKind kind) {
        return new Engagement(role, manner, with, kind);
    }

    @Override
    public int compareTo(Engagement other) {
        return ORDER.compare(this, other);
    }
}
