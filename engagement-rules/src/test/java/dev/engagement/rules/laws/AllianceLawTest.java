package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Advice;
import dev.engagement.model.Decision;
import dev.engagement.model.Note;
import dev.engagement.model.Readings;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.Role;
import dev.engagement.model.routing.AskInstead;
import dev.engagement.model.routing.Engagement;
import dev.engagement.model.routing.RoutingQuestion;
import dev.engagement.rules.laws.reading.AllianceReading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may engage an Alliance SA: every role and every need, with the conditions of the needs that have some. */
class AllianceLawTest {
    private static final Space<RoutingQuestion> SPACE = Space.of(RoutingQuestion.class);
    private static final long ROLES = Values.termsOf(Role.class).size();
    private static final long NEEDS = Values.termsOf(Need.class).size();
    private static final List<Readings> READINGS = Rules.readings("partnerFirst");

    private static final SecondReading<RoutingQuestion, Engagement> READING =
            SecondReading.of(AllianceReading::read).and(AllianceLawTest::differenceInRemarks);

    private static String differenceInRemarks(Decision<Engagement> decision, Readings readings) {
        Set<Advice> said = decision.notes().stream().map(Note::advice).collect(Collectors.toSet());
        Set<Advice> expected = AllianceReading.remarks((RoutingQuestion) decision.question());
        Set<Advice> instead = new HashSet<>(said);
        instead.removeIf(advice -> !(advice instanceof AskInstead) || expected.contains(advice));
        return said.containsAll(expected) && instead.isEmpty()
                ? ""
                : "the pages remark: " + expected + "; the rules remark: " + said;
    }

    @Test
    void theTableHasItsNeeds() {
        assertThat(AllianceReading.needs()).hasSize(17).allMatch(Need::alliance);
        assertThat(Values.termsOf(Need.class).stream().filter(Need::alliance))
                .containsExactlyInAnyOrderElementsOf(AllianceReading.needs());
    }

    @Test
    void theRulesLetARoleAskForWhatThePageLetsItAskFor() {
        Space<RoutingQuestion> space = SPACE.varying("requester", "need", "partnerInvolved");

        assertThat(READING.agreesOn(space::all, READINGS)).isEqualTo(ROLES * NEEDS * 3 * 2);
    }

    @Test
    void adoptionIsAMatterAfterTheSaleWhereItIsBlocked() {
        Space<RoutingQuestion> space = SPACE.varying("requester", "motion", "adoptionBlocked", "partnerInvolved")
                .with("need", List.of(Need.ADOPTION));

        assertThat(READING.agreesOn(space::all, READINGS)).isEqualTo(ROLES * 3 * 3 * 3 * 2);
    }

    @Test
    void peersAreFoundOnTheirConditions() {
        Space<RoutingQuestion> space = SPACE.varying(
                        "requester", "servicesEngagement", "supportCase", "namedAccount", "partnerInvolved")
                .with("need", List.of(Need.CONNECT_WITH_PARTNER_PEERS));

        assertThat(READING.agreesOn(space::all, READINGS)).isEqualTo(ROLES * 3 * 3 * 3 * 3 * 2);
    }

    @Test
    void anIntegrationIsValidatedByWhoKnowsTheTechnology() {
        Space<RoutingQuestion> space = SPACE.varying("requester", "saKnowsPartnerTechnology", "partnerInvolved")
                .with("need", List.of(Need.VALIDATE_INTEGRATION));

        assertThat(READING.agreesOn(space::all, READINGS)).isEqualTo(ROLES * 3 * 3 * 2);
    }

    @Test
    void aConditionMattersToItsNeedOnly() {
        assertThat(READING.agreesOn(() -> SPACE.some(20_000, 14), READINGS)).isEqualTo(40_000);
    }

    @Test
    @Tag("full")
    void anyConditionWithAnyAllianceNeed() {
        Space<RoutingQuestion> space = SPACE.with("need", AllianceReading.needs())
                .with(
                        "requester",
                        List.of(
                                Role.STRATEGIC_AE,
                                Role.COMMERCIAL_SA,
                                Role.CSM,
                                Role.PS_ENGINEER,
                                Role.SUPPORT_ENGINEER,
                                Role.PRODUCT_MANAGER,
                                Role.ALLIANCE_DIRECTOR,
                                Role.PARTNER,
                                Role.SDR,
                                Role.UNKNOWN));

        assertThat(READING.agreesOn(space::all, READINGS)).isEqualTo(17 * 10 * 3 * 729 * 2L);
    }
}
