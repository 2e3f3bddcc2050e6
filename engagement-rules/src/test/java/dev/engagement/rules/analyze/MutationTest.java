package dev.engagement.rules.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.scenario.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever slips in a rule of the handbook, in any of the ways that a mutator knows, turns one of its scenarios red. */
@Tag("full")
class MutationTest {
    private static final RuleSet RULES = RuleSet.handbook();
    private static final Mutator MUTATOR = Mutator.of(RULES);
    private static final Scenarios SCENARIOS = Scenarios.handbook(RULES);

    static List<Class<? extends Question<?>>> questions() {
        return RULES.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everySlipIsNoticed(Class<? extends Question<?>> question) {
        MutationReport report = MUTATOR.mutate(question, SCENARIOS.all());

        assertThat(report.survivors()).as(report.toString()).isEmpty();
        assertThat(report.killed()).isNotEmpty();
    }
}
