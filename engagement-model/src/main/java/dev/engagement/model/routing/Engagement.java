package dev.engagement.model.routing;

import dev.engagement.model.Facts;
import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Route;
import java.util.Comparator;
import java.util.Set;

/**
 * A role to engage, and how. Immutable; only the role and the manner are always said.
 *
 * @param role whom to engage
 * @param manner in which manner
 * @param with who works together with the role
 * @param via through whom the role serves the need
 * @param otherwise who could be engaged instead
 * @param route by which way the role is engaged
 * @param theme to which theme of a Channel SA's work the need belongs
 * @param peers whose peers at the partner the role connects the requester with
 */
public record Engagement(
        Role role,
        Manner manner,
        Set<Role> with,
        Set<Role> via,
        Set<Role> otherwise,
        Route route,
        Theme theme,
        PeerKind peers)
        implements PlanPart, Comparable<Engagement> {
    private static final Comparator<Engagement> ORDER = Comparator.comparing(Engagement::manner)
            .thenComparing(Engagement::role)
            .thenComparing(engagement -> engagement.with().toString())
            .thenComparing(engagement -> engagement.via().toString())
            .thenComparing(engagement -> engagement.otherwise().toString())
            .thenComparing(Engagement::route)
            .thenComparing(Engagement::theme)
            .thenComparing(Engagement::peers);

    /** Copies the roles. {@inheritDoc} */
    public Engagement {
        with = Facts.orEmpty(with);
        via = Facts.orEmpty(via);
        otherwise = Facts.orEmpty(otherwise);
    }

    /**
     * Engages a role in the normal manner.
     *
     * @param role whom to engage
     * @return the engagement
     */
    public static Engagement of(Role role) {
        return new Engagement(
                role, Manner.NORMAL, Set.of(), Set.of(), Set.of(), Route.UNSTATED, Theme.NONE, PeerKind.NONE);
    }

    /**
     * Says in which manner.
     *
     * @param other the manner
     * @return a copy
     */
    public Engagement in(Manner other) {
        return new Engagement(role, other, with, via, otherwise, route, theme, peers);
    }

    /**
     * Says who works together with the role.
     *
     * @param roles the roles, instead of any said before
     * @return a copy
     */
    public Engagement with(Role... roles) {
        return new Engagement(role, manner, Set.of(roles), via, otherwise, route, theme, peers);
    }

    /**
     * Says through whom the role serves the need.
     *
     * @param roles the roles, instead of any said before
     * @return a copy
     */
    public Engagement via(Role... roles) {
        return new Engagement(role, manner, with, Set.of(roles), otherwise, route, theme, peers);
    }

    /**
     * Says who could be engaged instead.
     *
     * @param roles the roles, instead of any said before
     * @return a copy
     */
    public Engagement otherwise(Role... roles) {
        return new Engagement(role, manner, with, via, Set.of(roles), route, theme, peers);
    }

    /**
     * Says by which way the role is engaged.
     *
     * @param way the way
     * @return a copy
     */
    public Engagement on(Route way) {
        return new Engagement(role, manner, with, via, otherwise, way, theme, peers);
    }

    /**
     * Says to which theme of a Channel SA's work the need belongs.
     *
     * @param heading the theme
     * @return a copy
     */
    public Engagement under(Theme heading) {
        return new Engagement(role, manner, with, via, otherwise, route, heading, peers);
    }

    /**
     * Says whom at the partner the role connects the requester with.
     *
     * @param kind whose peers
     * @return a copy
     */
    public Engagement connectingWith(PeerKind kind) {
        return new Engagement(role, manner, with, via, otherwise, route, theme, kind);
    }

    @Override
    public int compareTo(Engagement other) {
        return ORDER.compare(this, other);
    }
}
