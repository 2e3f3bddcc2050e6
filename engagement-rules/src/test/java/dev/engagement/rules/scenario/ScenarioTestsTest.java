package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.engagement.model.Readings;
import dev.engagement.rules.internal.OtherLibraries;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Scenarios as JUnit runs and shows them. */
class ScenarioTestsTest {
    private static final Path FILE = Approved.FOLDER.resolve("desk").resolve("retention.scenarios.yaml");

    /** A class of a user. */
    static class OfFiles {
        @TestFactory
        Stream<DynamicNode> scenarios() {
            return ScenarioTests.of(new StubRules().flipped().advisor(Readings.DEFAULT), FILE);
        }
    }

    /** Another one. */
    static class OfResources {
        @TestFactory
        Stream<DynamicNode> scenarios() {
            return ScenarioTests.of(Scenarios.read(List.of(SelectionTest.resource()), new StubRules()));
        }
    }

    /** One whose files cannot be used. */
    static class OfWrongFiles {
        @TestFactory
        Stream<DynamicNode> scenarios() {
            return ScenarioTests.of(new StubRules().advisor(Readings.DEFAULT), Approved.FOLDER.resolve("issues"));
        }
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static TestSource source(Event event) {
        return event.getTestDescriptor().getSource().orElseThrow();
    }

    @Test
    void eachScenarioIsATestWithItsLine() {
        EngineExecutionResults results = run(OfFiles.class);
        results.testEvents().assertStatistics(it -> it.started(2).succeeded(1).failed(1));
        assertThat(results.testEvents().started().map(ScenarioTestsTest::source))
                .allSatisfy(
                        it -> assertThat(((FileSource) it).getFile().toPath()).isEqualTo(FILE.toAbsolutePath()))
                .extracting(it -> ((FileSource) it).getPosition().orElseThrow().getLine())
                .containsExactly(2, 7);
        Event failed = results.testEvents().failed().stream().findFirst().orElseThrow();
        assertThat(failed.getTestDescriptor().getDisplayName()).isEqualTo("up to stage 2");
        Throwable thrown = failed.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
        assertThat(thrown)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("FAILED up to stage 2 (")
                .hasMessageContaining("RETENTION-01");
    }

    @Test
    void testsAreGroupedByFile() {
        EngineExecutionResults results = run(OfResources.class);
        results.testEvents().assertStatistics(it -> it.started(2).succeeded(2));
        Event container = results.containerEvents().dynamicallyRegistered().stream()
                .findFirst()
                .orElseThrow();
        assertThat(container.getTestDescriptor().getDisplayName())
                .isEqualTo("dev/engagement/rules/scenario/desk/retention.scenarios.yaml");
        assertThat(results.testEvents().started().map(ScenarioTestsTest::source))
                .allSatisfy(it -> assertThat(((ClasspathResourceSource) it).getClasspathResourceName())
                        .isEqualTo("dev/engagement/rules/scenario/desk/retention.scenarios.yaml"))
                .extracting(it -> ((ClasspathResourceSource) it)
                        .getPosition()
                        .orElseThrow()
                        .getLine())
                .containsExactly(2, 7);
    }

    @Test
    void filesThatCannotBeUsedFailTheFactory() {
        EngineExecutionResults results = run(OfWrongFiles.class);
        results.testEvents().assertStatistics(it -> it.started(0));
        Event failed = results.containerEvents().failed().stream().findFirst().orElseThrow();
        assertThat(failed.getRequiredPayload(TestExecutionResult.class).getThrowable())
                .containsInstanceOf(InvalidScenariosException.class);
    }

    /** The build puts the oldest JUnit that we work with beside our classes. */
    @Test
    void oldestJUnitDoesAsWell() throws Exception {
        List<Path> oldest = OtherLibraries.jars(Path.of("target", "oldest-junit"));
        try (URLClassLoader loader =
                OtherLibraries.loader(it -> it.startsWith("junit-") || it.startsWith("opentest4j"), oldest)) {
            List<?> said = (List<?>) OtherLibraries.call(loader, Probe.class, "dynamicTests");
            assertThat(said.get(0).toString()).endsWith("junit-jupiter-api-5.10.2.jar");
            assertThat(said.subList(1, said.size()).toString())
                    .isEqualTo("[failed: up to stage 2: AssertionError, passed: the stage is not known]");
        }
    }

    @Test
    void withoutALibraryThatReadsRulesTheFailureSaysSo() throws Exception {
        try (URLClassLoader loader = OtherLibraries.loader(it -> it.startsWith("javaparser"), List.of())) {
            assertThat(OtherLibraries.call(loader, Probe.class, "failures").toString())
                    .contains("RETENTION-01: changed for a test")
                    .contains("(why is not known: ")
                    .contains("Maybe add the dependency dev.engagement:engagement-authoring");
        }
    }

    @Test
    void withoutALibraryThatReadsYamlNoScenarioIsRead() throws Exception {
        try (URLClassLoader loader = OtherLibraries.loader(it -> it.startsWith("snakeyaml"), List.of())) {
            assertThatThrownBy(() -> OtherLibraries.call(loader, Probe.class, "failures"))
                    .hasRootCauseInstanceOf(ClassNotFoundException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Reading scenarios needs a library (SnakeYAML Engine) that is not on the class path.\n"
                            + "Maybe add the dependency dev.engagement:engagement-scenarios with <type>pom</type>.");
        }
    }
}
