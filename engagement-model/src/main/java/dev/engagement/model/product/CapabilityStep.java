package dev.engagement.model.product;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** What a Solutions Architect does next about a required capability (T65). */
public enum CapabilityStep implements Term, PlanPart {
    /** T65.01: the product has it. */
    NONE_NEEDED("No support from Product is needed"),
    /** T65.02: look for a solution or workaround with the current tools. */
    EXPLORE_WORKAROUNDS("Explore workarounds"),
    /** T65.03: an explored workaround satisfies the requirements. */
    USE_WORKAROUND("Use the workaround"),
    /** T65.04: no approach that works was found. */
    REACH_PRODUCT_MANAGER("Turn to the Product Manager");

    private final Names names;

    CapabilityStep(String label) {
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
