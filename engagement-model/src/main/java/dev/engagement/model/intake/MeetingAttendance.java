package dev.engagement.model.intake;

import dev.engagement.model.PlanPart;
import dev.engagement.model.fact.Term;

/** Who runs an initial qualifying meeting (T35). */
public enum MeetingAttendance implements Term, PlanPart {
    /** The team chose to bring the SA. */
    SA_MAY_JOIN("The SA may take part"),
    /** The team chose to do without the SA. */
    SDR_AND_AE_RUN_IT("SDR and AE run it and pass on what they learn"),
    /** Nobody chose yet. */
    TEAM_DECIDES("The team decides case by case");

    private final Names names;

    MeetingAttendance(String label) {
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
