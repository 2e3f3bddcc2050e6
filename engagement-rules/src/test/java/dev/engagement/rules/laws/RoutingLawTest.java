package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Advice;
import dev.engagement.model.Decision;
import dev.engagement.model.Note;
import dev.engagement.model.Readings;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.PartnerKind;
import dev.engagement.model.fact.Role;
import dev.engagement.model.routing.AdviserQuestion;
import dev.engagement.model.routing.CareAdvice;
import dev.engagement.model.routing.CareQuestion;
import dev.engagement.model.routing.ChannelQuestion;
import dev.engagement.model.routing.Engagement;
import dev.engagement.rules.laws.reading.AdviserReading;
import dev.engagement.rules.laws.reading.CareReading;
import dev.engagement.rules.laws.reading.ChannelReading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who serves channel partners, customers and audiences of every kind. */
class RoutingLawTest {
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);
    private static final List<Readings> OF_PARTNERS = Rules.readings("partnerFirst", "partnerOwner");
    private static final long ROLES = Values.termsOf(Role.class).size();
    private static final long NEEDS = Values.termsOf(Need.class).size();
    private static final long KINDS = Values.termsOf(PartnerKind.class).size();

    private static final SecondReading<ChannelQuestion, Engagement> CHANNEL =
            SecondReading.of(ChannelReading::read).and(RoutingLawTest::differenceInRemarks);

    private static Set<Advice> said(Decision<?> decision) {
        return decision.notes().stream().map(Note::advice).collect(Collectors.toSet());
    }

    private static String differenceInRemarks(Decision<Engagement> decision, Readings readings) {
        Set<Advice> expected = ChannelReading.remarks((ChannelQuestion) decision.question(), readings);
        return said(decision).equals(expected)
                ? ""
                : "the pages remark: " + expected + "; the rules remark: " + said(decision);
    }

    private static String differenceInWarning(Decision<Engagement> decision, Readings readings) {
        boolean lacking = CareReading.lacksCsm((CareQuestion) decision.question());
        return said(decision).contains(CareAdvice.NO_CSM_IS_ASSIGNED) == lacking
                ? ""
                : "a CSM is lacking: " + lacking + "; the rules remark: " + said(decision);
    }

    @Test
    void theListsOfAChannelSaHaveTheirNeeds() {
        assertThat(Values.termsOf(Need.class).stream().filter(Need::channel))
                .hasSize(23)
                .containsExactlyInAnyOrderElementsOf(ChannelReading.needs());
    }

    @Test
    void whomToEngageForAChannelPartner() {
        Space<ChannelQuestion> space =
                Space.of(ChannelQuestion.class).with("requester", List.of(Role.STRATEGIC_AE, Role.UNKNOWN));

        assertThat(CHANNEL.agreesOn(space::all, OF_PARTNERS)).isEqualTo(2 * NEEDS * 27 * 4);
    }

    @Test
    void whoAsksForAChannelPartnerMattersToRemarksOnly() {
        Space<ChannelQuestion> space = Space.of(ChannelQuestion.class).varying("requester", "need", "partnerInvolved");

        assertThat(CHANNEL.agreesOn(space::all, DEFAULT)).isEqualTo(ROLES * NEEDS * 3);
    }

    @Test
    void whoTakesCareOfACustomer() {
        Space<CareQuestion> space = Space.of(CareQuestion.class);

        assertThat(SecondReading.of(CareReading::read)
                        .and(RoutingLawTest::differenceInWarning)
                        .agreesOn(space::all, DEFAULT))
                .isEqualTo(5 * 3 * NEEDS * 9);
    }

    @Test
    void whoIsTheTrustedAdviser() {
        Space<AdviserQuestion> space = Space.of(AdviserQuestion.class);

        assertThat(SecondReading.of(AdviserReading::read).agreesOn(space::all, Rules.readings("partnerFirst")))
                .isEqualTo(5 * 3 * KINDS * 3 * 2);
    }
}
