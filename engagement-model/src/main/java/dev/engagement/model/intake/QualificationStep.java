package dev.engagement.model.intake;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** The next step of qualifying an account (T37). */
public enum QualificationStep implements Term, PlanPart {
    /** Discovery has not yet set them. */
    ESTABLISH_OBJECTIVES("Establish objectives and expectations"),
    /** Objectives are set, the review was not held. */
    ACCOUNT_TEAM_REVIEW("Review the gathered information as an account team"),
    /** The review found the criteria met. */
    TECHNICAL_DISCOVERY("Go on to technical discovery"),
    /** The review found the criteria not met. */
    FURTHER_OUTCOME_DISCOVERY("Discover the outcomes of the account further");

    private final Names names;

    QualificationStep(String label) {
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
