package dev.engagement.examples.ownquestion;

import dev.engagement.rules.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every scenario beside the rule file is a test. */
class RefundScenariosTest {
    @TestFactory
    Stream<DynamicNode> scenarios() {
        return ScenarioTests.of(OwnQuestion.advisor(), Path.of("src/main/resources/desk"));
    }
}
