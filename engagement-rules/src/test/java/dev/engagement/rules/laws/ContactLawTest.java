package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.contact.AsyncSupportQuestion;
import dev.engagement.model.contact.Contact;
import dev.engagement.model.contact.ContactQuestion;
import dev.engagement.model.fact.Hosting;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.OpportunityStage;
import dev.engagement.model.fact.Role;
import dev.engagement.model.fact.SubRegion;
import dev.engagement.rules.laws.reading.ContactReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where to turn to, and what is served in Slack. */
class ContactLawTest {
    private static final List<Readings> READINGS = Rules.readings("ecosystemEntry");
    private static final Space<ContactQuestion> SPACE = Space.of(ContactQuestion.class)
            .with("requester", List.of(Role.STRATEGIC_AE, Role.CHANNEL_SA, Role.PARTNER, Role.UNKNOWN));
    private static final SecondReading<ContactQuestion, Contact> READING = SecondReading.of(ContactReading::contact);
    private static final int PURPOSES = 9;
    private static final int REGIONS = 5;
    private static final int AREAS = 15;
    private static final int SEGMENTS = 6;

    @Test
    void everyRoleForEveryPurpose() {
        Space<ContactQuestion> space = SPACE.varying("role", "purpose", "region");

        assertThat(READING.agreesOn(space::all, READINGS))
                .isEqualTo(Values.termsOf(Role.class).size() * (long) PURPOSES * REGIONS * 2);
    }

    @Test
    void channelSasByRegion() {
        Space<ContactQuestion> space =
                SPACE.varying("role", "purpose", "region", "subRegion").with("role", List.of(Role.CHANNEL_SA));

        assertThat(READING.agreesOn(space::all, READINGS)).isEqualTo((long) PURPOSES * REGIONS * AREAS * 2);
    }

    @Test
    void ecosystemSasByWhatItIsAbout() {
        Space<ContactQuestion> space = SPACE.varying(
                        "requester", "role", "purpose", "opportunityBased", "ecosystemSaListed")
                .with("requester", List.of(Role.STRATEGIC_AE, Role.PARTNER, Role.UNKNOWN))
                .with("role", List.of(Role.ECOSYSTEM_SA, Role.ESM));

        assertThat(READING.agreesOn(space::all, READINGS)).isEqualTo(3L * 2 * PURPOSES * 3 * 3 * 2);
    }

    @Test
    void fieldSasByRegionAndSegment() {
        Space<ContactQuestion> space = SPACE.varying(
                        "role", "purpose", "region", "subRegion", "segment", "workloadExceeded", "fromOtherDepartment")
                .with("role", List.of(Role.FIELD_SA, Role.ENTERPRISE_SA, Role.COMMERCIAL_SA, Role.APAC_SA))
                .with(
                        "subRegion",
                        List.of(
                                SubRegion.AMER_EAST,
                                SubRegion.AMER_WEST,
                                SubRegion.LATAM,
                                SubRegion.NORAM,
                                SubRegion.DACH,
                                SubRegion.JAPAN,
                                SubRegion.UNKNOWN));

        assertThat(READING.agreesOn(space::all, List.of(Readings.DEFAULT)))
                .isEqualTo(4L * PURPOSES * REGIONS * 7 * SEGMENTS * 3 * 3);
    }

    @Test
    void aFactMattersToItsRoleOnly() {
        assertThat(READING.agreesOn(() -> SPACE.some(20_000, 21), READINGS)).isEqualTo(40_000);
    }

    @Test
    void threeNeedsAreServedInSlack() {
        Space<AsyncSupportQuestion> space = Space.of(AsyncSupportQuestion.class)
                .varying("region", "subRegion", "segment", "need", "stage", "qualified")
                .with(
                        "need",
                        List.of(
                                Need.TECHNICAL_QUESTION,
                                Need.OUTREACH_MATERIALS,
                                Need.NARROW_CUSTOMER_INQUIRY,
                                Need.DEMO,
                                Need.of("tea"),
                                Need.UNKNOWN))
                .with(
                        "stage",
                        List.of(
                                OpportunityStage.DISCOVERY,
                                OpportunityStage.SCOPING,
                                OpportunityStage.CLOSED_LOST,
                                OpportunityStage.UNKNOWN));

        assertThat(SecondReading.of(ContactReading::asyncSupport).agreesOn(space::all, List.of(Readings.DEFAULT)))
                .isEqualTo((long) REGIONS * AREAS * SEGMENTS * 6 * 4 * 3);
    }

    @Test
    void neitherLinkNorHostingDecides() {
        Space<AsyncSupportQuestion> space = Space.of(AsyncSupportQuestion.class)
                .with("hosting", List.of(Hosting.CLOUD, Hosting.UNKNOWN))
                .with("qualified", List.of(YesNo.UNKNOWN));

        assertThat(SecondReading.of(ContactReading::asyncSupport)
                        .agreesOn(() -> space.some(20_000, 49), List.of(Readings.DEFAULT)))
                .isEqualTo(20_000);
    }
}
