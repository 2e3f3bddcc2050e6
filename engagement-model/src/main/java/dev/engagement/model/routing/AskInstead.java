package dev.engagement.model.routing;

import dev.engagement.model.Advice;
import dev.engagement.model.Facts;
import dev.engagement.model.fact.Role;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which roles may ask for a need that this requester may not ask for (T14.26, T14.27). Immutable.
 *
 * @param roles the roles that may ask
 */
public record AskInstead(Set<Role> roles) implements Advice {
    /** Copies the roles. {@inheritDoc} */
    public AskInstead {
        roles = Facts.orEmpty(roles);
    }

    /**
     * Names the roles.
     *
     * @param roles the roles that may ask
     * @return the advice
     */
    public static AskInstead of(Role... roles) {
        return new AskInstead(Set.of(roles));
    }

    @Override
    public String code() {
        return "ask-instead";
    }

    @Override
    public String words() {
        return "May ask for this instead: " + roles.stream().map(Role::label).collect(Collectors.joining(", "));
    }
}
