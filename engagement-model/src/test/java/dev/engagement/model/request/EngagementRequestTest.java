package dev.engagement.model.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.YesNo;
import dev.engagement.model.fact.ContactPurpose;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.OpportunitySource;
import dev.engagement.model.fact.Region;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.SubRegion;
import org.junit.jupiter.api.Test;

class EngagementRequestTest {
    @Test
    void anAreaOutsideTheRegionCountsAsUnknown() {
        EngagementRequest japanInEmea = in(Region.EMEA, SubRegion.JAPAN);

        assertThat(japanInEmea.areaOutsideRegion()).isTrue();
        assertThat(japanInEmea.coverage().subRegion()).isEqualTo(SubRegion.UNKNOWN);
        assertThat(japanInEmea.fieldSaContact().subRegion()).isEqualTo(SubRegion.UNKNOWN);
        assertThat(japanInEmea.asyncSupport().subRegion()).isEqualTo(SubRegion.UNKNOWN);
        assertThat(japanInEmea.saRequest().subRegion()).isEqualTo(SubRegion.UNKNOWN);
    }

    @Test
    void anAreaOfTheRegionOrOfAnUnknownOneCounts() {
        assertThat(in(Region.EMEA, SubRegion.DACH).coverage().subRegion()).isEqualTo(SubRegion.DACH);
        assertThat(in(Region.UNKNOWN, SubRegion.DACH).coverage().subRegion()).isEqualTo(SubRegion.DACH);
        assertThat(in(Region.EMEA, SubRegion.UNKNOWN).areaOutsideRegion()).isFalse();
    }

    private static EngagementRequest in(Region region, SubRegion area) {
        return EngagementRequest.builder().region(region).subRegion(area).build();
    }

    @Test
    void aContactIsAboutAnOpportunityIfTheRequestTellsOfOne() {
        EngagementRequest told =
                EngagementRequest.builder().source(OpportunitySource.PARTNER).build();

        assertThat(told.ecosystemSaContact().role()).isEqualTo(Role.ECOSYSTEM_SA);
        assertThat(told.ecosystemSaContact().purpose()).isEqualTo(ContactPurpose.REQUEST);
        assertThat(told.ecosystemSaContact().opportunityBased()).isEqualTo(YesNo.YES);
        assertThat(EngagementRequest.builder().build().ecosystemSaContact().opportunityBased())
                .isEqualTo(YesNo.NO);
    }

    @Test
    void aQuestionnaireBesideTheNeedIsAskedAboutAsTheNeed() {
        EngagementRequest request = EngagementRequest.builder()
                .need(Need.DEMO)
                .questionnaireReceived(YesNo.YES)
                .build();

        assertThat(request.assurance().need()).isEqualTo(Need.DEMO);
        assertThat(request.questionnaire().need()).isEqualTo(Need.SECURITY_QUESTIONNAIRE);
    }
}
