package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.successplan.PlanProcessQuestion;
import dev.engagement.rules.laws.reading.PlanProcessReading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The process of a success plan, as the page tells it. */
class SuccessPlanLawTest {
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);
    /** One stage of each kind that the process tells apart. */
    private static final List<OpportunityStage> STAGES = List.of(
            OpportunityStage.SCOPING,
            OpportunityStage.TECHNICAL_EVALUATION,
            OpportunityStage.PROPOSAL,
            OpportunityStage.CLOSED_WON,
            OpportunityStage.DUPLICATE,
            OpportunityStage.UNKNOWN);

    @Test
    void whatIsDueUpToTheDraft() {
        Space<PlanProcessQuestion> space = Space.of(PlanProcessQuestion.class)
                .varying("stage", "technicalEvaluation", "csmApplicable", "servicesApplicable", "planPreparations")
                .with("stage", STAGES)
                .with("planEntries", List.of(Set.of()))
                .with("planFollowUps", List.of(Set.of()));

        assertThat(SecondReading.of(PlanProcessReading::planProcess).agreesOn(space::all, DEFAULT))
                .isEqualTo(6 * 5 * 3 * 3 * 16);
    }

    @Test
    void whatIsDueFromTheDraftOn() {
        Space<PlanProcessQuestion> space = Space.of(PlanProcessQuestion.class)
                .varying("stage", "buyIn", "motion", "planEntries", "planFollowUps")
                .with("stage", STAGES);

        assertThat(SecondReading.of(PlanProcessReading::planProcess).agreesOn(space::all, DEFAULT))
                .isEqualTo(6 * 3 * 3 * 16 * 32);
    }

    @Test
    void whatIsDueWhateverIsTold() {
        Space<PlanProcessQuestion> space = Space.of(PlanProcessQuestion.class);

        assertThat(SecondReading.of(PlanProcessReading::planProcess).agreesOn(() -> space.some(40_000, 72), DEFAULT))
                .isEqualTo(40_000);
    }
}
