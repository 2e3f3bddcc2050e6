package dev.engagement.rules.internal.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.model.ReceiptQuestion;
import dev.engagement.model.Decision;
import dev.engagement.model.Readings;
import dev.engagement.model.YesNo;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.UnknownQuestionException;
import dev.engagement.rules.scenario.Scenario;
import dev.engagement.rules.scenario.Scenarios;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The interpreter makes the very decisions that Drools makes: conclusions, notes, narrower questions and reasons. */
class RuleInterpreterTest {
    private static final RuleSet HANDBOOK = RuleSet.handbook();
    private static final List<Rule> RULES = RuleTree.read(
                    HANDBOOK.files().stream()
                            .map(file -> RuleSource.of(file.name(), file.bytes()))
                            .toList(),
                    RuleInterpreterTest.class.getClassLoader())
            .rules();
    private static final RuleInterpreter INTERPRETER = new RuleInterpreter(
            RULES,
            HANDBOOK.rules().stream().collect(Collectors.toMap(RuleSummary::id, Function.identity())),
            HANDBOOK::identity);

    @Test
    void everyScenarioIsDecidedAsByDrools() {
        List<Scenario> scenarios = Scenarios.handbook(HANDBOOK).all();

        assertThat(scenarios).hasSizeGreaterThan(600).allSatisfy(scenario -> {
            Readings readings = Readings.DEFAULT;
            for (Reading reading : scenario.readings().values()) {
                readings = readings.with(reading);
            }
            Decision<?> drools = HANDBOOK.advisor(readings).decide(scenario.question());
            assertThat((Object) INTERPRETER.decide(scenario.question(), readings))
                    .isEqualTo(drools);
        });
    }

    @Test
    void unknownQuestionIsRefusedAsByDrools() {
        assertThatThrownBy(() -> INTERPRETER.decide(new ReceiptQuestion(YesNo.YES), Readings.DEFAULT))
                .isInstanceOf(UnknownQuestionException.class)
                .hasMessageContaining("receipt")
                .hasMessageContaining("retention");
    }
}
