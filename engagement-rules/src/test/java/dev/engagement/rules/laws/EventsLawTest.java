package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.events.EventQuestion;
import dev.engagement.model.events.EventStaffingQuestion;
import dev.engagement.rules.laws.reading.EventsReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests for event support, over every combination of their facts. */
class EventsLawTest {
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);

    @Test
    void whereARequestStands() {
        assertThat(SecondReading.of(EventsReading::event).agreesOn(Space.of(EventQuestion.class)::all, DEFAULT))
                .isEqualTo(9);
    }

    @Test
    void howAnSaIsFound() {
        Space<EventStaffingQuestion> space = Space.of(EventStaffingQuestion.class);

        assertThat(SecondReading.of(EventsReading::staffing).agreesOn(space::all, DEFAULT))
                .isEqualTo(space.size())
                .isGreaterThan(500);
    }
}
