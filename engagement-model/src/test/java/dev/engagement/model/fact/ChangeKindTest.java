package dev.engagement.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeKindTest {
    @Test
    void wordingIsHowAndNotWhat() {
        assertThat(FactTypes.constantsThat(ChangeKind.class, ChangeKind::wording))
                .containsExactlyInAnyOrder(ChangeKind.TYPO, ChangeKind.COPYWRITING, ChangeKind.CLARIFICATION);
    }
}
