package dev.engagement.model.participation;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** Whether an SA takes part in a sales activity now (T42). */
public enum Participation implements Term, PlanPart {
    /** The lead is qualified, and the activity leads to a technical win. */
    SHOULD("The SA should take part"),
    /** The team decides. */
    MAY("The SA may take part"),
    /** The lead is not qualified. */
    NOT_YET("The SA does not take part yet");

    private final Names names;

    Participation(String label) {
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
