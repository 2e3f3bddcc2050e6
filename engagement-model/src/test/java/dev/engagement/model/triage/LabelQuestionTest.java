package dev.engagement.model.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.fact.IssueParty;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who has to agree that an issue is complete. */
class LabelQuestionTest {
    @Test
    void allThreeHaveToAgree() {
        assertThat(agreedBy(EnumSet.allOf(IssueParty.class))).isTrue();
        assertThat(agreedBy(Set.of())).isFalse();
        for (IssueParty party : IssueParty.values()) {
            assertThat(agreedBy(EnumSet.complementOf(EnumSet.of(party)))).isFalse();
        }
    }

    private static boolean agreedBy(Set<IssueParty> parties) {
        return LabelQuestion.builder().agreedComplete(parties).build().agreedByAll();
    }
}
