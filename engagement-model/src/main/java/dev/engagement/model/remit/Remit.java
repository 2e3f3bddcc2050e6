package dev.engagement.model.remit;

import dev.engagement.model.Facts;
import dev.engagement.model.fact.Role;
import java.util.Set;

/**
 * That an activity belongs to a remit, and to which part of it. Immutable.
 *
 * @param area the part of the remit
 * @param with who works together with the role; empty where the handbook names nobody
 */
public record Remit(RemitArea area, Set<Role> with) {
    /** Copies the roles. {@inheritDoc} */
    public Remit {
        with = Facts.orEmpty(with);
    }

    /**
     * Says that an activity belongs to a remit.
     *
     * @param area the part of the remit
     * @return the remit, with nobody named beside the role
     */
    public static Remit of(RemitArea area) {
        return new Remit(area, Set.of());
    }

    /**
     * Says who works together with the role.
     *
     * @param roles the roles, instead of any said before
     * @return a copy
     */
    public Remit with(Role... roles) {
        return new Remit(area, Set.of(roles));
    }
}
