package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.coverage.CommercialRequestQuestion;
import dev.engagement.model.coverage.CoverageQuestion;
import dev.engagement.model.fact.Role;
import dev.engagement.rules.laws.reading.CoverageReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which SA serves whom, over every combination. */
class CoverageLawTest {
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);

    /** Every seller whom a model names, and a few of the rest. */
    private static final List<Role> SELLERS = List.of(
            Role.MAJOR_AE,
            Role.STRATEGIC_AE,
            Role.MID_MARKET_AE,
            Role.SMB_AE,
            Role.SMB_CUSTOMER_ADVOCATE,
            Role.COMMERCIAL_AE,
            Role.ACCOUNT_EXECUTIVE,
            Role.CHANNELS_MANAGER,
            Role.ESM,
            Role.PAM,
            Role.SDR,
            Role.of("deal-desk"),
            Role.UNKNOWN);

    @Test
    void theModelOfRegionSegmentAndSellerSaysWhoServes() {
        Space<CoverageQuestion> space = Space.of(CoverageQuestion.class).with("seller", SELLERS);

        assertThat(SecondReading.of(CoverageReading::coverage).agreesOn(space::all, DEFAULT))
                .isEqualTo(5 * 15 * 6 * 13);
    }

    @Test
    void anyTeamMemberMayRequestACommercialSa() {
        Space<CommercialRequestQuestion> space = Space.of(CommercialRequestQuestion.class);

        assertThat(SecondReading.of(CoverageReading::commercialRequest).agreesOn(space::all, DEFAULT))
                .isEqualTo(Values.termsOf(Role.class).size() * 5L * 4);
    }
}
