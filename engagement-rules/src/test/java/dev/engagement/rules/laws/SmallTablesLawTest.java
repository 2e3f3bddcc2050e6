package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.fact.Need;
import dev.engagement.model.intake.EffortQuestion;
import dev.engagement.model.intake.QualificationQuestion;
import dev.engagement.model.intake.QualifyingMeetingQuestion;
import dev.engagement.model.intake.RiskQuestion;
import dev.engagement.model.ownership.DutyQuestion;
import dev.engagement.model.routing.OutreachQuestion;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.laws.reading.DutyReading;
import dev.engagement.rules.laws.reading.SmallTablesReading;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The small tables, over every combination of their facts. */
class SmallTablesLawTest {
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);

    @Test
    void whoRunsAnInitialMeeting() {
        assertThat(SecondReading.of(SmallTablesReading::qualifyingMeeting)
                        .agreesOn(Space.of(QualifyingMeetingQuestion.class)::all, DEFAULT))
                .isEqualTo(3);
    }

    @Test
    void whatDecidesEffort() {
        assertThat(SecondReading.of(SmallTablesReading::effort).agreesOn(Space.of(EffortQuestion.class)::all, DEFAULT))
                .isEqualTo(4);
    }

    @Test
    void whatComesAfterTheReview() {
        assertThat(SecondReading.of(SmallTablesReading::qualification)
                        .agreesOn(Space.of(QualificationQuestion.class)::all, DEFAULT))
                .isEqualTo(81);
    }

    @Test
    void whatComesOfEngagingAnSaBadly() {
        assertThat(SecondReading.of(SmallTablesReading::risk).agreesOn(Space.of(RiskQuestion.class)::all, DEFAULT))
                .isEqualTo(9);
    }

    @Test
    void whomAnAllianceSaReachesOutTo() {
        List<Need> needs = Stream.concat(
                        Values.termsOf(Need.class).stream().filter(Need::outreach),
                        Stream.of(Need.DEMO, Need.ADOPTION, Need.UNKNOWN))
                .toList();
        Space<OutreachQuestion> space = Space.of(OutreachQuestion.class)
                .with("requester", Samples.ROLES)
                .with("need", needs);

        assertThat(SecondReading.of(SmallTablesReading::outreach).agreesOn(space::all, DEFAULT))
                .isEqualTo(Samples.ROLES.size() * 8L * 4 * 5 * 3);
    }

    @Test
    void whatTheEcosystemSaDoes() {
        Space<DutyQuestion> space = Space.of(DutyQuestion.class);
        AtomicInteger compared = new AtomicInteger();
        for (Readings readings : Rules.readings("coordination")) {
            EngagementAdvisor advisor = Rules.under(readings);
            space.all().forEach(question -> {
                compared.incrementAndGet();
                assertThat(advisor.decide(question).values())
                        .as("%s under %s", question, readings)
                        .containsExactlyInAnyOrderElementsOf(DutyReading.read(question, readings));
            });
        }

        assertThat(compared).hasValue(2187 * 2);
    }
}
