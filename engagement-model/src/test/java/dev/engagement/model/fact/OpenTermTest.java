package dev.engagement.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Constants and coined terms of the open vocabularies. */
class OpenTermTest {
    static Stream<Arguments> openTypes() {
        return FactTypes.OPEN.stream().map(open -> Arguments.of(open.type(), open.of()));
    }

    @ParameterizedTest
    @MethodSource("openTypes")
    <T extends OpenTerm<T>> void theCodeOfAConstantGivesTheConstant(Class<T> type, Function<String, T> of) {
        assertThat(Vocabulary.of(type).terms())
                .allSatisfy(term -> assertThat(of.apply(term.code())).isSameAs(term));
    }

    @ParameterizedTest
    @MethodSource("openTypes")
    <T extends OpenTerm<T>> void anyNameOfAConstantGivesTheConstant(Class<T> type, Function<String, T> of) {
        assertThat(Vocabulary.of(type).terms())
                .allSatisfy(term -> assertThat(term.names().all())
                        .allSatisfy(name -> assertThat(of.apply(name)).isSameAs(term)));
    }

    @ParameterizedTest
    @MethodSource("openTypes")
    <T extends OpenTerm<T>> void anotherCodeIsCoined(Class<T> type, Function<String, T> of) {
        T coined = of.apply("deal-desk-2");

        assertThat(coined.code()).isEqualTo("deal-desk-2");
        assertThat(coined.label()).isEqualTo("Deal desk 2").isEqualTo(coined.toString());
        assertThat(coined.names().aliases()).isEmpty();
        assertThat(coined.unknown()).isFalse();
        assertThat(Vocabulary.of(type).terms()).doesNotContain(coined);
    }

    @ParameterizedTest
    @MethodSource("openTypes")
    <T extends OpenTerm<T>> void coinedTermsAreEqualIfTheirCodesAre(Class<T> type, Function<String, T> of) {
        assertThat(of.apply("deal-desk")).isEqualTo(of.apply("deal-desk")).hasSameHashCodeAs(of.apply("deal-desk"));
        assertThat(of.apply("deal-desk")).isNotEqualTo(of.apply("deal-office")).isNotEqualTo(of.apply("unknown"));
        assertThat(of.apply("deal-desk").compareTo(of.apply("deal-office"))).isNegative();
    }

    @ParameterizedTest
    @MethodSource("openTypes")
    <T extends OpenTerm<T>> void onlyOneTermIsUnknown(Class<T> type, Function<String, T> of) {
        assertThat(FactTypes.constantsThat(type, OpenTerm::unknown)).containsExactly(of.apply("unknown"));
    }

    @ParameterizedTest
    @MethodSource("openTypes")
    <T extends OpenTerm<T>> void whatIsNoCodeIsRefusedWithARemedy(Class<T> type, Function<String, T> of) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply("Deal Desk"))
                .withMessageContaining("Deal Desk")
                .withMessageContaining("Maybe deal-desk");
        assertThatIllegalArgumentException().isThrownBy(() -> of.apply(""));
    }

    @Test
    void termsOfTwoTypesAreNeverEqual() {
        assertThat((Object) Role.SECONDARY_SA).isNotEqualTo(Need.SECONDARY_SA);
        assertThat((Object) Role.of("deal-desk")).isNotEqualTo(Need.of("deal-desk"));
    }

    @Test
    void aSubRegionKnowsItsRegion() {
        assertThat(FactTypes.constantsThat(
                        SubRegion.class, part -> part.region().equals(Region.AMER)))
                .containsExactlyInAnyOrder(SubRegion.AMER_EAST, SubRegion.AMER_WEST, SubRegion.LATAM, SubRegion.NORAM);
        assertThat(FactTypes.constantsThat(
                        SubRegion.class, part -> part.region().equals(Region.EMEA)))
                .containsExactlyInAnyOrder(
                        SubRegion.DACH, SubRegion.NORTHERN_EUROPE, SubRegion.SOUTHERN_EUROPE, SubRegion.META);
        assertThat(FactTypes.constantsThat(
                        SubRegion.class, part -> part.region().equals(Region.APAC)))
                .containsExactlyInAnyOrder(
                        SubRegion.ANZ, SubRegion.SEA, SubRegion.INDIA, SubRegion.SOUTH_KOREA, SubRegion.JAPAN);
        assertThat(SubRegion.UNKNOWN.region()).isEqualTo(Region.UNKNOWN);
        assertThat(SubRegion.of("iberia").region()).isEqualTo(Region.UNKNOWN);
    }

    @Test
    void theMidMarketAndSmallBusinessesAreCommercial() {
        assertThat(FactTypes.constantsThat(Segment.class, Segment::commercial))
                .containsExactlyInAnyOrder(Segment.MID_MARKET, Segment.SMB);
        assertThat(Segment.of("start-ups").commercial()).isFalse();
    }

    @Test
    void strategicAndTechnologyPartnersAreAlliances() {
        assertThat(FactTypes.constantsThat(PartnerKind.class, PartnerKind::alliance))
                .containsExactlyInAnyOrder(PartnerKind.STRATEGIC_ALLIANCE, PartnerKind.TECHNOLOGY);
        assertThat(PartnerKind.of("franchise").alliance()).isFalse();
    }
}
