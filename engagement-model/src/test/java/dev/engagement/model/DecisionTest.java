package dev.engagement.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.handoff.Retention;
import dev.engagement.model.handoff.RetentionQuestion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A decision explains itself by its reasons, unless its engine knows more; the order of its parts means nothing. */
class DecisionTest {
    private static final RetentionQuestion QUESTION =
            RetentionQuestion.builder().build();
    private static final RuleSetIdentity RULES = new RuleSetIdentity("desk", "1", "0");
    private static final Reason REASON =
            new Reason("RETENTION-01", "up to stage 2", Force.SHOULD, List.of(), List.of("page#section"));

    @Test
    void tellsTheRulesThatSpoke() {
        Decision<Retention> decision = Decision.of(
                QUESTION,
                List.of(Finding.of(QUESTION, Retention.ALLOWED).because(REASON)),
                List.of(),
                List.of(),
                RULES);

        assertThat(decision.explain()).isEqualTo("""
                retention: DECIDED [ALLOWED]
                  RETENTION-01: up to stage 2 (page#section)
                """);
    }

    @Test
    void engineExplainsBetter() {
        Decision<Retention> decision = Decision.of(
                QUESTION,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RULES,
                it -> Optional.of("since " + it.outcome()));

        assertThat(decision.explain()).isEqualTo("since NOT_COVERED");
        assertThat(decision).isEqualTo(Decision.of(QUESTION, List.of(), List.of(), List.of(), RULES));
    }

    @Test
    void narrowerQuestionsStandInOneOrder() {
        Decision<Retention> noAnswer = Decision.of(QUESTION, List.of(), List.of(), List.of(), RULES);
        RetentionQuestion told =
                RetentionQuestion.builder().ecosystemSaIsPrimary(YesNo.YES).build();
        Decision<Retention> ofTold = Decision.of(told, List.of(), List.of(), List.of(), RULES);

        assertThat(Decision.of(QUESTION, List.of(), List.of(), List.of(ofTold, noAnswer), RULES))
                .isEqualTo(Decision.of(QUESTION, List.of(), List.of(), List.of(noAnswer, ofTold), RULES));
    }
}
