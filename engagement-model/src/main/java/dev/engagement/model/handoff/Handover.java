package dev.engagement.model.handoff;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** Whether an opportunity goes from the Ecosystem SA to the Field SA (T28). */
public enum Handover implements Term, PlanPart {
    /** The partner team is willing, or the stage limit is passed. */
    NOW("Hand over now"),
    /** The Ecosystem SA keeps it for now. */
    NOT_YET("Not yet");

    private final Names names;

    Handover(String label) {
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
