package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.handoff.HandoverQuestion;
import dev.engagement.model.handoff.RetentionQuestion;
import dev.engagement.model.ownership.OwnershipQuestion;
import dev.engagement.rules.laws.reading.HandoverReading;
import dev.engagement.rules.laws.reading.OwnershipReading;
import dev.engagement.rules.laws.reading.RetentionReading;
import org.junit.jupiter.api.Test;

/** Ownership, retention and handover, over every combination of facts and of the readings that they use. */
class HandoffLawTest {
    @Test
    void theRulesNameTheOwnerThatThePageNames() {
        Space<OwnershipQuestion> space = Space.of(OwnershipQuestion.class);

        assertThat(SecondReading.of(OwnershipReading::read)
                        .agreesOn(space::all, Rules.readings("willingAndApproved", "unwillingBeyondScoping")))
                .isEqualTo(3 * 3 * 3 * 3 * 12 * 4 * 4L);
    }

    @Test
    void theRulesLetTheEcosystemSaKeepWhatThePageLetsItKeep() {
        Space<RetentionQuestion> space = Space.of(RetentionQuestion.class);

        assertThat(SecondReading.of(RetentionReading::read)
                        .agreesOn(space::all, Rules.readings("willingAndApproved", "unwillingBeyondScoping")))
                .isEqualTo(3 * 3 * 3 * 12 * 4 * 4L);
    }

    @Test
    void theRulesHandOverWhenThePageHandsOver() {
        Space<HandoverQuestion> space = Space.of(HandoverQuestion.class);

        assertThat(SecondReading.of(HandoverReading::read)
                        .agreesOn(space::all, Rules.readings("willingAndApproved", "unwillingBeyondScoping")))
                .isEqualTo(3 * 3 * 3 * 12 * 4 * 3 * 4L);
    }
}
