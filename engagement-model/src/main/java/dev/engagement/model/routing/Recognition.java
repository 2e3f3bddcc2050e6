package dev.engagement.model.routing;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** Whether a company is an Alliance partner (T11). */
public enum Recognition implements Term, PlanPart {
    /** An Alliance SA represents us there. */
    ALLIANCE_PARTNER("It is an Alliance partner"),
    /** No Alliance SA does. */
    NO_ALLIANCE_PARTNER("It is no Alliance partner");

    private final Names names;

    Recognition(String label) {
        this.names = Names.of(this, label);
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public boolean single() {
        return true;
    }
}
