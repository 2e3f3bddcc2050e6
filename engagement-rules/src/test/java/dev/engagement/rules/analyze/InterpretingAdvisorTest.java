package dev.engagement.rules.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Decision;
import dev.engagement.model.Readings;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.crm.CrmExport;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The second engine decides whole requests as the first does. */
class InterpretingAdvisorTest {
    @Test
    void all240RequestsAreDecidedAlike() {
        EngagementAdvisor first = EngagementAdvisor.create();
        EngagementAdvisor second = InterpretingAdvisor.of(RuleSet.handbook(), Readings.DEFAULT);

        assertThat(CrmExport.read(Path.of("..", "engagement-examples", "requests", "sa-requests.csv"))
                        .cases())
                .hasSize(240)
                .allSatisfy(it -> {
                    EngagementRequest request = it.request();
                    Decision<?> decision = second.decide(request);
                    assertThat((Object) decision).isEqualTo(first.decide(request));
                });
        assertThat(second.readings()).isEqualTo(Readings.DEFAULT);
        assertThat(second.ruleSet()).isEqualTo(RuleSet.handbook());
    }
}
