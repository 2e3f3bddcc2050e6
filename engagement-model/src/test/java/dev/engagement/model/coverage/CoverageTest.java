package dev.engagement.model.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.Route;
import dev.engagement.model.fact.SubRegion;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What questions about coverage derive from their facts, and how coverage is said. */
class CoverageTest {
    @Test
    void coverageNamesWhoServesAlignedWithWhatAndEngagedHow() {
        Coverage coverage = Coverage.by(Role.ENTERPRISE_SA)
                .aligned(Alignment.REGIONAL_ALIGNED, Alignment.ACCOUNT_ALIGNED)
                .on(Route.STANDING);

        assertThat(coverage)
                .isEqualTo(new Coverage(
                        Role.ENTERPRISE_SA,
                        Set.of(Alignment.ACCOUNT_ALIGNED, Alignment.REGIONAL_ALIGNED),
                        Route.STANDING));
        assertThat(coverage.single()).isTrue();
    }

    @Test
    void coverageSaysNothingThatNobodySaid() {
        assertThat(Coverage.by(Role.APAC_SA).alignments()).isEmpty();
        assertThat(Coverage.by(Role.APAC_SA).route()).isEqualTo(Route.UNSTATED);
    }

    @Test
    void aSellerOfNoKindInParticularIsOfUnknownKind() {
        CoverageQuestionBuilder question = CoverageQuestion.builder();

        assertThat(question.build().sellerKindUnknown()).isTrue();
        assertThat(question.seller(Role.ACCOUNT_EXECUTIVE).build().sellerKindUnknown())
                .isTrue();
        assertThat(question.seller(Role.SMB_AE).build().sellerKindUnknown()).isFalse();
        assertThat(question.seller(Role.SDR).build().sellerKindUnknown()).isFalse();
    }

    @Test
    void theAreaTellsTheRegionOfTheSale() {
        CoverageQuestion question =
                CoverageQuestion.builder().subRegion(SubRegion.AMER_WEST).build();

        assertThat(question.salesRegion()).isEqualTo(Region.AMER);
        assertThat(question.underUsModel()).isTrue();
    }

    @Test
    void anSaRequestReadsRegionAndSellerInTheSameWay() {
        SaRequestQuestionBuilder question = SaRequestQuestion.builder().region(Region.AMER);

        assertThat(question.build().underUsModel()).isTrue();
        assertThat(question.build().salesRegion()).isEqualTo(Region.AMER);
        assertThat(question.build().sellerKindUnknown()).isTrue();
        assertThat(question.subRegion(SubRegion.LATAM).build().underUsModel()).isFalse();
        assertThat(question.seller(Role.MAJOR_AE).build().sellerKindUnknown()).isFalse();
    }
}
