package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.contact.AsyncSupportQuestion;
import dev.engagement.model.contact.ContactQuestion;
import dev.engagement.model.fact.Role;
import dev.engagement.model.incentives.MboQuestion;
import dev.engagement.model.product.ProductSupportQuestion;
import dev.engagement.model.successplan.PlanProcessQuestion;
import dev.engagement.model.triage.LabelQuestion;
import dev.engagement.rules.laws.reading.Answer;
import dev.engagement.rules.laws.reading.ContactReading;
import dev.engagement.rules.laws.reading.IncentivesReading;
import dev.engagement.rules.laws.reading.PlanProcessReading;
import dev.engagement.rules.laws.reading.ProductReading;
import dev.engagement.rules.laws.reading.TriageReading;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Questions with more combinations of facts than can all be asked: a million of each, by chance. */
@Tag("full")
class LargeSpacesLawTest {
    private static final int MANY = 1_000_000;
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);

    @Test
    void contact() {
        agrees(
                ContactReading::contact,
                Space.of(ContactQuestion.class)
                        .with("requester", List.of(Role.STRATEGIC_AE, Role.CHANNEL_SA, Role.PARTNER, Role.UNKNOWN))
                        .with(
                                "role",
                                List.of(
                                        Role.CHANNEL_SA,
                                        Role.ECOSYSTEM_SA,
                                        Role.ESM,
                                        Role.FIELD_SA,
                                        Role.ENTERPRISE_SA,
                                        Role.COMMERCIAL_SA,
                                        Role.APAC_SA,
                                        Role.ALLIANCE_SA,
                                        Role.UNKNOWN)),
                Rules.readings("ecosystemEntry"));
    }

    @Test
    void supportInSlack() {
        agrees(ContactReading::asyncSupport, Space.of(AsyncSupportQuestion.class), DEFAULT);
    }

    @Test
    void labels() {
        agrees(TriageReading::labels, Space.of(LabelQuestion.class), DEFAULT);
    }

    @Test
    void stepsOfTheSuccessPlan() {
        agrees(PlanProcessReading::planProcess, Space.of(PlanProcessQuestion.class), DEFAULT);
    }

    @Test
    void supportFromProduct() {
        agrees(ProductReading::support, Space.of(ProductSupportQuestion.class), DEFAULT);
    }

    @Test
    void objectives() {
        agrees(
                IncentivesReading::mbo,
                Space.of(MboQuestion.class)
                        .with("role", List.of(Role.ECOSYSTEM_SA))
                        .with("assigner", List.of(Role.ECOSYSTEM_SA_MANAGER, Role.SA_MANAGER, Role.UNKNOWN)),
                DEFAULT);
    }

    private static <Q extends Record & Question<V>, V> void agrees(
            BiFunction<Q, Readings, Answer<V>> pages, Space<Q> space, List<Readings> readings) {
        long compared = 0;
        for (Readings choice : readings) {
            compared += SecondReading.of(pages)
                    .agreesOn(() -> space.some(MANY / readings.size(), 17_000_000), List.of(choice));
        }

        assertThat(compared).isEqualTo(MANY);
    }
}
