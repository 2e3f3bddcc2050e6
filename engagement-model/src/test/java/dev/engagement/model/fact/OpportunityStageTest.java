package dev.engagement.model.fact;

import static dev.engagement.model.fact.FactTypes.constantsThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The properties of a stage, and the names that a CRM exports. */
class OpportunityStageTest {
    @ParameterizedTest
    @EnumSource
    void everyStageIsExactlyOneOfUpToScopingBeyondScopingClosedAndUnknown(OpportunityStage stage) {
        assertThat(Stream.of(stage.upToScoping(), stage.beyondScoping(), stage.closed(), stage.unknown()))
                .containsOnlyOnce(true);
        assertThat(stage.open()).isEqualTo(stage.upToScoping() || stage.beyondScoping());
    }

    @Test
    void stagesThreeToSixAreBeyondScoping() {
        assertThat(constantsThat(OpportunityStage.class, OpportunityStage::beyondScoping))
                .containsExactlyInAnyOrder(
                        OpportunityStage.TECHNICAL_EVALUATION,
                        OpportunityStage.PROPOSAL,
                        OpportunityStage.NEGOTIATING,
                        OpportunityStage.AWAITING_SIGNATURE);
    }

    @Test
    void stagesZeroToTwoAreUpToScopingAndTheFirstTwoAreEarly() {
        assertThat(constantsThat(OpportunityStage.class, OpportunityStage::upToScoping))
                .containsExactlyInAnyOrder(
                        OpportunityStage.PENDING_ACCEPTANCE, OpportunityStage.DISCOVERY, OpportunityStage.SCOPING);
        assertThat(constantsThat(OpportunityStage.class, OpportunityStage::early))
                .containsExactlyInAnyOrder(OpportunityStage.PENDING_ACCEPTANCE, OpportunityStage.DISCOVERY);
    }

    @Test
    void endsAreClosedAndNotLate() {
        assertThat(constantsThat(OpportunityStage.class, OpportunityStage::closed))
                .containsExactlyInAnyOrder(
                        OpportunityStage.CLOSED_WON,
                        OpportunityStage.CLOSED_LOST,
                        OpportunityStage.UNQUALIFIED,
                        OpportunityStage.DUPLICATE);
    }

    @Test
    void onlyUnknownIsUnknown() {
        assertThat(constantsThat(OpportunityStage.class, OpportunityStage::unknown))
                .containsExactly(OpportunityStage.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "0, PENDING_ACCEPTANCE",
        "0-Pending Acceptance, PENDING_ACCEPTANCE",
        "1-Discovery, DISCOVERY",
        "2-Scoping, SCOPING",
        "3, TECHNICAL_EVALUATION",
        "3-Technical Evaluation, TECHNICAL_EVALUATION",
        "technical evaluation, TECHNICAL_EVALUATION",
        "Stage 3 - Technical Evaluation, TECHNICAL_EVALUATION",
        "Stage 2, SCOPING",
        "4-Proposal, PROPOSAL",
        "5-Negotiating, NEGOTIATING",
        "6-Awaiting Signature, AWAITING_SIGNATURE",
        "Closed Won, CLOSED_WON",
        "8-Closed Lost, CLOSED_LOST",
        "9-Unqualified, UNQUALIFIED",
        "10, DUPLICATE",
        "10-Duplicate, DUPLICATE",
    })
    void aStageIsReadAsACrmNamesIt(String name, OpportunityStage stage) {
        assertThat(Vocabulary.of(OpportunityStage.class).find(name)).contains(stage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7-Closed Won", "11", "3-Scoping", ""})
    void noStageHasTheseNames(String name) {
        assertThat(Vocabulary.of(OpportunityStage.class).find(name)).isEmpty();
    }

    @Test
    void theIntakeListAppliesInThreePhases() {
        assertThat(constantsThat(SalesPhase.class, SalesPhase::intakeListApplies))
                .containsExactlyInAnyOrder(
                        SalesPhase.QUALIFICATION, SalesPhase.DISCOVERY, SalesPhase.TECHNICAL_EVALUATION);
        assertThat(constantsThat(SalesPhase.class, SalesPhase::unknown)).containsExactly(SalesPhase.UNKNOWN);
    }
}
