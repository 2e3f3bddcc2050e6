package dev.engagement.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.rules.EngagementAdvisor;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured side by side decides the same. */
class ComparedAnswersTest {
    private final EngagementAdvisor advisor = EngagementAdvisor.create();

    @ParameterizedTest
    @ValueSource(strings = {"ownership", "retention", "intake"})
    void writtenByHandAnswersTheSame(String name) {
        for (Question<?> question : Cases.of(name)) {
            Optional<?> answer = advisor.decide(question).value();
            assertThat((Object) HandWritten.decide(question)).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ownership", "duty", "retention", "handover", "completeness", "intake", "routing", "request"})
    void bareSessionsConcludeTheSame(String name) {
        BareSessions oneBase = BareSessions.inOneBase();
        BareSessions families = BareSessions.inBasesOfFamilies();
        for (Question<?> question : Cases.of(name)) {
            int concluded = concluded(advisor.decide(question));
            assertThat(oneBase.decide(question)).isEqualTo(concluded);
            if (!name.equals("request")) {
                assertThat(families.decide(question)).isEqualTo(concluded);
            }
        }
    }

    @Test
    void aRequestAsksExactlyItsParts() {
        for (EngagementRequest request : Cases.requests()) {
            assertThat(advisor.decide(request).asked())
                    .<Question<?>>extracting(Decision::question)
                    .containsExactlyInAnyOrderElementsOf(Cases.partsOf(request));
        }
    }

    private static int concluded(Decision<?> decision) {
        return decision.conclusions().size()
                + decision.asked().stream()
                        .mapToInt(ComparedAnswersTest::concluded)
                        .sum();
    }
}
