package dev.engagement.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Readings;
import dev.engagement.model.fact.Role;
import dev.engagement.model.planning.InitiativeQuestion;
import dev.engagement.rules.laws.reading.InitiativeReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** OKRs and Initiatives, over every combination of their facts. */
class PlanningLawTest {
    @Test
    void whatKindOfEffortItIs() {
        List<Role> roles = Values.termsOf(Role.class);
        Space<InitiativeQuestion> space = Space.of(InitiativeQuestion.class).with("requester", roles);

        assertThat(SecondReading.of(InitiativeReading::initiative).agreesOn(space::all, List.of(Readings.DEFAULT)))
                .isEqualTo(9L * roles.size());
    }
}
