package dev.engagement.rules.scenario;

import dev.engagement.model.Readings;
import dev.engagement.rules.EngagementAdvisor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Scenarios as JUnit tests, a test each, grouped by file; the source of each test is the line of its scenario, so that an
 * IDE jumps there. Works with JUnit Jupiter 5.10 and newer, which is the user's own dependency.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> scenarios() {
 *     return ScenarioTests.of(advisor, Path.of("src/main/rules"));
 * }
 * }</pre>
 */
public final class ScenarioTests {
    private ScenarioTests() {}

    /**
     * Tests of all scenarios of a file, or of a folder and the folders below it.
     *
     * @param advisor the advisor to test
     * @param path the file or folder
     * @return a container a file
     * @throws NoScenariosException if the path leads to no scenario file
     * @throws InvalidScenariosException if anything is wrong in any file; it has all issues
     */
    public static Stream<DynamicNode> of(EngagementAdvisor advisor, Path path) {
        return of(advisor, Scenarios.read(path, advisor.ruleSet()));
    }

    /**
     * Tests of scenarios by the rules that they were read with, under the default readings.
     *
     * @param scenarios the scenarios
     * @return a container a file
     */
    public static Stream<DynamicNode> of(Scenarios scenarios) {
        return of(scenarios.ruleSet().advisor(Readings.DEFAULT), scenarios);
    }

    /**
     * Tests of scenarios.
     *
     * @param advisor the advisor to test
     * @param scenarios the scenarios
     * @return a container a file
     */
    public static Stream<DynamicNode> of(EngagementAdvisor advisor, Scenarios scenarios) {
        Replay replay = new Replay(advisor);
        Map<ScenarioSource, List<DynamicNode>> tests = new LinkedHashMap<>();
        for (Scenario scenario : scenarios.all()) {
            tests.computeIfAbsent(scenario.origin().source(), any -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest(
                            scenario.name(), scenario.uri(), () -> requirePassed(replay.of(scenario))));
        }
        return tests.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey().name(), file.getKey().uri(1), file.getValue().stream()));
    }

    private static void requirePassed(ScenarioResult result) {
        if (!result.passed()) {
            throw new AssertionError(result.toString(), result.failure().orElse(null));
        }
    }
}
