package dev.engagement.model.successplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.fact.PlanPreparation;
import dev.engagement.model.fact.TechnicalEvaluation;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanProcessQuestionTest {
    private static final Set<OpportunityStage> LOST =
            EnumSet.of(OpportunityStage.CLOSED_LOST, OpportunityStage.UNQUALIFIED, OpportunityStage.DUPLICATE);

    @ParameterizedTest
    @EnumSource
    void anEvaluationSucceededWhereItWasSaid(TechnicalEvaluation evaluation) {
        PlanProcessQuestion question =
                PlanProcessQuestion.builder().technicalEvaluation(evaluation).build();

        assertThat(question.evaluationSucceeded()).isEqualTo(evaluation == TechnicalEvaluation.SUCCEEDED);
        assertThat(question.abandoned()).isEqualTo(evaluation == TechnicalEvaluation.FAILED);
    }

    @ParameterizedTest
    @EnumSource
    void aJointSessionTellsOfSuccessWhereNothingElseDoes(TechnicalEvaluation evaluation) {
        PlanProcessQuestion question = PlanProcessQuestion.builder()
                .technicalEvaluation(evaluation)
                .planPreparations(EnumSet.of(PlanPreparation.JOINT_SESSION))
                .build();

        assertThat(question.evaluationSucceeded())
                .isEqualTo(evaluation == TechnicalEvaluation.SUCCEEDED || evaluation == TechnicalEvaluation.UNKNOWN);
    }

    @Test
    void otherPreparationsTellNothingOfSuccess() {
        PlanProcessQuestion question = PlanProcessQuestion.builder()
                .planPreparations(EnumSet.complementOf(EnumSet.of(PlanPreparation.JOINT_SESSION)))
                .build();

        assertThat(question.evaluationSucceeded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsPlannedForWhatEndedWithoutASale(OpportunityStage stage) {
        PlanProcessQuestion question =
                PlanProcessQuestion.builder().stage(stage).build();

        assertThat(question.abandoned()).isEqualTo(LOST.contains(stage));
    }
}
