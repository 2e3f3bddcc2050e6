package dev.engagement.model;

import dev.engagement.model.fact.Role;
import java.util.Set;

/**
 * Something to do, and who does it. Immutable.
 *
 * @param what what to do
 * @param who the roles that do it; empty where the handbook does not say
 */
public record Step(Advice what, Set<Role> who) implements PlanPart, Comparable<Step> {
    /** Copies the roles. {@inheritDoc} */
    public Step {
        who = Facts.copyOf(who);
    }

    /**
     * A step that the handbook gives to nobody in particular.
     *
     * @param what what to do
     * @return the step
     */
    public static Step of(Advice what) {
        return new Step(what, Set.of());
    }

    /**
     * Says who does it.
     *
     * @param roles the roles, instead of any said before
     * @return a copy
     */
    public Step by(Role... roles) {
        return new Step(what, Set.of(roles));
    }

    @Override
    public int compareTo(Step other) {
        int byCode = what.code().compareTo(other.what.code());
        return byCode != 0 ? byCode : who.toString().compareTo(other.who.toString());
    }
}
