package dev.engagement.model.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels of the Ecosystem SA team. */
class EcosystemLabelTest {
    @Test
    void thePartnersNameIsKeptAsItWasGiven() {
        assertThat(EcosystemLabel.ofAccount(Text.of(" Red Hat ")))
                .isEqualTo(new EcosystemLabel("Partner-Acct-Red Hat"));
    }

    @Test
    void labelsAreOrderedByName() {
        EcosystemLabel account = EcosystemLabel.ofAccount(Text.of("Red Hat"));

        assertThat(List.of(EcosystemLabel.PARTNER_SA, account, EcosystemLabel.PARTNER_REGION_EMEA).stream()
                        .sorted())
                .containsExactly(EcosystemLabel.PARTNER_REGION_EMEA, account, EcosystemLabel.PARTNER_SA);
    }
}
