package dev.engagement.rules.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What follows for cells from single conditions holds of a million questions that are decided whole. */
class RandomQuestionsTest {
    private static final int MANY = 1_000_000;

    static List<Class<? extends Question<?>>> questions() {
        return RuleSet.handbook().questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    @Tag("full")
    void wholeQuestionsAreDecidedAsTheirCellsSay(Class<? extends Question<?>> question) {
        Proof proof = Prover.of(RuleSet.handbook()).withRandomCases(MANY).prove(question);

        assertThat(proof.engines().random()).isEqualTo(MANY);
        assertThat(proof.issues()).isEmpty();
    }
}
