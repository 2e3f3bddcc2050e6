package dev.engagement.model.planning;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** What kind of effort it is (T77). */
public enum InitiativeKind implements Term, PlanPart {
    /** Tied to a focus area of the fiscal year, or to the OKRs of the company. */
    OKR("OKR"),
    /** Tied to neither. */
    INITIATIVE("Initiative");

    private final Names names;

    InitiativeKind(String label) {
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
