package dev.engagement.model.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Advice;
import dev.engagement.model.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The recommended approach to support from Product. */
class ProductStepsTest {
    @Test
    void stepsAreOrderedAsTheyAreTaken() {
        List<Advice> asTheyAreTaken = Stream.<Advice>concat(
                        Stream.of(PreparationStep.values()), Stream.of(SupportStep.values()))
                .toList();
        List<Advice> backwards = new ArrayList<>(asTheyAreTaken);
        Collections.reverse(backwards);

        assertThat(backwards.stream().map(Step::of).sorted().map(Step::what)).containsExactlyElementsOf(asTheyAreTaken);
    }

    @Test
    void phasesFollowEachOther() {
        assertThat(Stream.concat(
                        Stream.of(PreparationStep.values()).map(PreparationStep::phase),
                        Stream.of(SupportStep.values()).map(SupportStep::phase)))
                .isSorted()
                .contains(ProductPhase.values());
    }

    @Test
    void everyStepHasACodeAndWords() {
        assertThat(PreparationStep.DOCUMENT_JOURNEY.code()).isEqualTo("document-journey");
        assertThat(PreparationStep.DOCUMENT_JOURNEY.words()).isEqualTo("Document the customer journey");
        assertThat(SupportStep.GIVE_LEAD_TIME.code()).isEqualTo("give-lead-time");
        assertThat(SupportStep.GIVE_LEAD_TIME.words()).isEqualTo("Give the Product Manager lead time");
    }
}
