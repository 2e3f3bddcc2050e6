package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.fact.Role;
import dev.engagement.model.specialists.LoggingQuestion;
import dev.engagement.model.specialists.SecondSaQuestion;
import dev.engagement.rules.laws.reading.SpecialistsReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Second SAs and what they log, held against a second reading of every combination. */
class SpecialistsLawTest {
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);

    @Test
    void whenASecondSaIsInvolved() {
        assertThat(SecondReading.of(SpecialistsReading::secondSa)
                        .agreesOn(Space.of(SecondSaQuestion.class)::all, DEFAULT))
                .isEqualTo(3 * 3 * 3 * 3L * Values.termsOf(Role.class).size());
    }

    @Test
    void howTheWorkOfAnSaIsRecorded() {
        assertThat(SecondReading.of(SpecialistsReading::logging)
                        .agreesOn(Space.of(LoggingQuestion.class)::all, DEFAULT))
                .isEqualTo(4 * 3 * 3);
    }
}
