package dev.engagement.model.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.fact.StrategicNeed;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StrategicFieldQuestionTest {
    private static boolean needsAllFour(Set<StrategicNeed> needs) {
        return StrategicFieldQuestion.builder().strategicNeeds(needs).build().needsAllFour();
    }

    @Test
    void allFourAreNeededOnlyIfNoneIsLeftOut() {
        assertThat(needsAllFour(EnumSet.allOf(StrategicNeed.class))).isTrue();
        assertThat(needsAllFour(Set.of())).isFalse();
        assertThat(StrategicNeed.values())
                .hasSize(4)
                .allSatisfy(leftOut -> assertThat(needsAllFour(EnumSet.complementOf(EnumSet.of(leftOut))))
                        .isFalse());
    }
}
