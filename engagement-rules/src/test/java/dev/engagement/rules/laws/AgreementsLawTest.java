package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.agreements.BookingQuestion;
import dev.engagement.model.agreements.ResponseQuestion;
import dev.engagement.model.agreements.TravelQuestion;
import dev.engagement.rules.laws.reading.AgreementsReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Working agreements, over every combination of their facts. */
class AgreementsLawTest {
    private static final List<Readings> DEFAULT = List.of(Readings.DEFAULT);

    @Test
    void byWhenACustomerIsAnswered() {
        assertThat(SecondReading.of(AgreementsReading::response)
                        .agreesOn(Space.of(ResponseQuestion.class)::all, DEFAULT))
                .isEqualTo(3L * Values.TEXTS.size() * 81);
    }

    @Test
    void howAMeetingIsBooked() {
        assertThat(SecondReading.of(AgreementsReading::booking).agreesOn(Space.of(BookingQuestion.class)::all, DEFAULT))
                .isEqualTo(9L * Values.COUNTS.size());
    }

    @Test
    void howEarlyAVisitIsAnnounced() {
        assertThat(SecondReading.of(AgreementsReading::travel).agreesOn(Space.of(TravelQuestion.class)::all, DEFAULT))
                .isEqualTo(3L * Values.SPANS.size());
    }
}
