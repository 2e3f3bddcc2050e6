package dev.engagement.model.product;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** Whether a Product Manager is given enough lead time (T67). */
public enum Adequacy implements Term, PlanPart {
    /** T67.01: less than 48 hours. */
    TOO_SHORT("Too short"),
    /** T67.02: from 48 to under 96 hours. */
    MINIMUM("The minimum"),
    /** T67.03: from 96 hours to under a week. */
    ABOVE_MINIMUM("Above the minimum"),
    /** T67.04: a week or more. */
    PROPER("Proper");

    private final Names names;

    Adequacy(String label) {
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
