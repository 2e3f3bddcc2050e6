package dev.engagement.model.ownership;

import dev.engagement.model.Facts;
import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Role;
import java.util.Set;

/**
 * Who owns the technical responsibility for an opportunity (T25). Immutable.
 *
 * @param owner the kind of SA that owns it
 * @param supporters the roles that support the owner
 * @param handoffDue whether it is to be handed over to the owner
 */
public record Ownership(Role owner, Set<Role> supporters, boolean handoffDue) implements PlanPart {
    /** Copies the supporters. {@inheritDoc} */
    public Ownership {
        supporters = Facts.orEmpty(supporters);
    }

    /**
     * Names the owner.
     *
     * @param owner the kind of SA that owns it
     * @return ownership without supporters or handoff
     */
    public static Ownership by(Role owner) {
        return new Ownership(owner, Set.of(), false);
    }

    /**
     * Names the supporters.
     *
     * @param roles the roles, instead of any said before
     * @return a copy
     */
    public Ownership supportedBy(Role... roles) {
        return new Ownership(owner, Set.of(roles), handoffDue);
    }

    /**
     * Says that the opportunity is to be handed over to the owner.
     *
     * @return a copy
     */
    public Ownership handingOver() {
        return new Ownership(owner, supporters, true);
    }

    @Override
    public boolean single() {
        return true;
    }
}
