package dev.engagement.model;

import dev.engagement.model.fact.Role;
import java.util.Comparator;
import java.util.Set;

/**
 * Something to do: who does it, by when, and where. Immutable; steps are ordered as the handbook names them.
 *
 * @param what what to do
 * @param who the roles that do it; empty where the handbook does not say
 * @param within by when
 * @param where the channel, page, field, form or folder where it is done; blank where the handbook does not say
 */
public record Step(Advice what, Set<Role> who, TimeLimit within, Text where) implements PlanPart, Comparable<Step> {
    private static final Comparator<Advice> BY_KIND = Comparator.comparing(Step::kind);
    private static final Comparator<Step> ORDER = Comparator.comparing(
                    Step::what, BY_KIND.thenComparing(Step::rank).thenComparing(Advice::code))
            .thenComparing(step -> step.who().toString())
            .thenComparing(step -> step.within())
            .thenComparing(step -> step.where().value());

    /** Copies the roles. {@inheritDoc} */
    public Step {
        who = Facts.copyOf(who);
    }

    /**
     * A step that the handbook gives to nobody in particular, without a time or a place.
     *
     * @param what what to do
     * @return the step
     */
    public static Step of(Advice what) {
        return new Step(what, Set.of(), TimeLimit.NONE_STATED, Text.BLANK);
    }

    /**
     * Says who does it.
     *
     * @param roles the roles, instead of any said before
     * @return a copy
     */
    public Step by(Role... roles) {
        return new Step(what, Set.of(roles), within, where);
    }

    /**
     * Says by when it is done.
     *
     * @param limit the limit, instead of any said before
     * @return a copy
     */
    public Step within(TimeLimit limit) {
        return new Step(what, who, limit, where);
    }

    /**
     * Says where it is done.
     *
     * @param place a channel, page, field, form or folder, instead of any said before
     * @return a copy
     */
    public Step at(String place) {
        return new Step(what, who, within, Text.of(place));
    }

    private static String kind(Advice advice) {
        return advice instanceof Enum<?> constant ? constant.getDeclaringClass().getName() : "";
    }

    @SuppressWarnings("EnumOrdinal") // the order of the constants is that of the handbook
    private static int rank(Advice advice) {
        return advice instanceof Enum<?> constant ? constant.ordinal() : 0;
    }

    @Override
    public int compareTo(Step other) {
        return ORDER.compare(this, other);
    }
}
