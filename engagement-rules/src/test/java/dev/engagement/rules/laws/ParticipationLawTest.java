package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.fact.DiscoveryTopic;
import dev.engagement.model.fact.Need;
import dev.engagement.model.participation.DemoQuestion;
import dev.engagement.model.participation.ParticipationQuestion;
import dev.engagement.rules.laws.reading.ParticipationReading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When an SA takes part and what goes with a demo, held against a second reading. */
class ParticipationLawTest {
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);

    @Test
    void whetherAnSaTakesPart() {
        assertThat(SecondReading.of(ParticipationReading::participation)
                        .agreesOn(Space.of(ParticipationQuestion.class)::all, DEFAULT))
                .isEqualTo(Values.termsOf(Need.class).size() * 3L * 3L);
    }

    @Test
    void whatComesBeforeADemoAndAfterDiscovery() {
        Space<DemoQuestion> space = Space.of(DemoQuestion.class).with("topicsAnswered", noneToAllTopics());

        assertThat(SecondReading.of(ParticipationReading::demo).agreesOn(space::all, DEFAULT))
                .isEqualTo(28 * 3 * 3 * 4 * 3);
    }

    /** None, each, all but each, and all. */
    private static List<Set<DiscoveryTopic>> noneToAllTopics() {
        List<Set<DiscoveryTopic>> answered = new ArrayList<>();
        answered.add(EnumSet.noneOf(DiscoveryTopic.class));
        for (DiscoveryTopic topic : DiscoveryTopic.values()) {
            answered.add(EnumSet.of(topic));
            answered.add(EnumSet.complementOf(EnumSet.of(topic)));
        }
        answered.add(EnumSet.allOf(DiscoveryTopic.class));
        return answered;
    }
}
