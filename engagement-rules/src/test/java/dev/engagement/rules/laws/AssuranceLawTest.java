package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.assurance.AssuranceQuestion;
import dev.engagement.model.fact.Need;
import dev.engagement.rules.laws.reading.AssuranceReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Security requests of customers, for every need and every combination of facts. */
class AssuranceLawTest {
    @Test
    void howASecurityRequestIsHandled() {
        assertThat(SecondReading.of(AssuranceReading::assurance)
                        .agreesOn(Space.of(AssuranceQuestion.class)::all, List.of(Readings.DEFAULT)))
                .isEqualTo(Values.termsOf(Need.class).size() * 27L);
    }
}
