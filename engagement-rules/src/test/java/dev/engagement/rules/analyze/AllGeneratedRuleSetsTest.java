package dev.engagement.rules.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.model.ShipmentQuestion;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All 200 generated rule sets, with Drools too. */
@Tag("full")
class AllGeneratedRuleSetsTest extends GeneratedRuleSets {
    static Stream<Integer> seeds() {
        return Stream.iterate(0, it -> it + 1).limit(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void proofsHoldWithDrools(int seed) {
        GeneratedRules generated = new GeneratedRules(seed);

        Proof proof = Prover.of(Shipments.ruleSet(generated.rules()))
                .withRandomCases(100)
                .prove(ShipmentQuestion.class);

        assertThat(proof.issues()).isEmpty();
    }
}
