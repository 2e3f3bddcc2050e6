package dev.engagement.model.remit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.fact.TrustBehaviour;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrustQuestionTest {
    private static boolean everythingShown(Set<TrustBehaviour> behaviours) {
        return TrustQuestion.builder().behaviours(behaviours).build().everythingShown();
    }

    @Test
    void everythingIsShownByAllBehavioursTogether() {
        assertThat(everythingShown(EnumSet.allOf(TrustBehaviour.class))).isTrue();
        assertThat(everythingShown(Set.of())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void oneLackingIsEnough(TrustBehaviour lacking) {
        assertThat(everythingShown(EnumSet.complementOf(EnumSet.of(lacking)))).isFalse();
    }
}
