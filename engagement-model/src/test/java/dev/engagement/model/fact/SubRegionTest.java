package dev.engagement.model.fact;

import static dev.engagement.model.fact.FactTypes.constantsThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a part of a region says of the region. */
class SubRegionTest {
    @Test
    void theUnitedStatesHaveTwoParts() {
        assertThat(constantsThat(SubRegion.class, SubRegion::unitedStates))
                .containsExactlyInAnyOrder(SubRegion.AMER_EAST, SubRegion.AMER_WEST);
    }

    @Test
    void whereOnlyThePartIsStatedItTellsTheRegion() {
        assertThat(SubRegion.JAPAN.agreedRegion(Region.UNKNOWN)).isEqualTo(Region.APAC);
        assertThat(SubRegion.JAPAN.agreedRegion(Region.APAC)).isEqualTo(Region.APAC);
    }

    @Test
    void whereThePartIsNotOfAnyRegionTheStatedOneStands() {
        assertThat(SubRegion.UNKNOWN.agreedRegion(Region.EMEA)).isEqualTo(Region.EMEA);
        assertThat(SubRegion.of("canada").agreedRegion(Region.AMER)).isEqualTo(Region.AMER);
        assertThat(SubRegion.UNKNOWN.agreedRegion(Region.UNKNOWN)).isEqualTo(Region.UNKNOWN);
    }

    @Test
    void aContradictionLeavesTheRegionUnknown() {
        assertThat(SubRegion.JAPAN.agreedRegion(Region.EMEA)).isEqualTo(Region.UNKNOWN);
        assertThat(SubRegion.LATAM.agreedRegion(Region.of("mars"))).isEqualTo(Region.UNKNOWN);
    }

    @Test
    void aSaleInAmerIsOneInTheUnitedStatesUnlessItsPartIsKnownToBeAnother() {
        assertThat(constantsThat(SubRegion.class, it -> it.perhapsUnitedStates(Region.AMER)))
                .containsExactlyInAnyOrder(
                        SubRegion.AMER_EAST, SubRegion.AMER_WEST, SubRegion.NORAM, SubRegion.UNKNOWN);
        assertThat(SubRegion.of("canada").perhapsUnitedStates(Region.AMER)).isFalse();
        assertThat(SubRegion.UNKNOWN.perhapsUnitedStates(Region.UNKNOWN)).isFalse();
        assertThat(SubRegion.AMER_EAST.perhapsUnitedStates(Region.UNKNOWN)).isTrue();
        assertThat(SubRegion.AMER_EAST.perhapsUnitedStates(Region.EMEA)).isFalse();
    }
}
