package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.services.PositioningQuestion;
import dev.engagement.model.services.ServicesQuestion;
import dev.engagement.rules.laws.reading.ServicesReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Professional Services, over every combination of facts. */
class ServicesLawTest {
    @Test
    void whetherServicesArePitched() {
        assertThat(SecondReading.of(ServicesReading::positioning)
                        .agreesOn(Space.of(PositioningQuestion.class)::all, List.of(Readings.DEFAULT)))
                .isEqualTo(9);
    }

    @Test
    void howServicesAreOrdered() {
        assertThat(SecondReading.of(ServicesReading::services)
                        .agreesOn(Space.of(ServicesQuestion.class)::all, Rules.readings("customServices")))
                .isEqualTo(9 * 2);
    }
}
