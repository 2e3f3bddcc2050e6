package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.product.CapabilityQuestion;
import dev.engagement.model.product.ProductSupportQuestion;
import dev.engagement.rules.laws.reading.ProductReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Support from Product: a capability over every combination of facts, and what is left to do over many. */
class ProductLawTest {
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);
    private static final int STEPS_SAMPLED = 10_000;

    @Test
    void whatToDoAboutACapability() {
        assertThat(SecondReading.of(ProductReading::capability)
                        .agreesOn(Space.of(CapabilityQuestion.class)::all, DEFAULT))
                .isEqualTo(27);
    }

    @Test
    void whatIsLeftToDo() {
        Space<ProductSupportQuestion> space = Space.of(ProductSupportQuestion.class);

        assertThat(SecondReading.of(ProductReading::support).agreesOn(() -> space.some(STEPS_SAMPLED, 3), DEFAULT))
                .isEqualTo(STEPS_SAMPLED);
    }
}
