package dev.engagement.rules.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.acme.probe.Probe;
import dev.engagement.rules.InvalidRuleSetException;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSetBuilder;
import dev.engagement.rules.tree.RuleTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file below {@code hostile} tries to run code, to hang or to fill memory in another place of the language. None
 * gets as far as being built. Run with {@code -Dapprove} to write what is said now of each, and read the difference.
 */
class HostileFilesTest {
    private static final Path APPROVED = Paths.get("src/test/resources").resolve(HostileFiles.EXPECTED);
    private static final Duration HANGS = Duration.ofSeconds(10);
    private static final ClassLoader LOADER = HostileFilesTest.class.getClassLoader();
    private static final Map<String, List<RuleIssue>> BUILT = new ConcurrentHashMap<>();

    @BeforeAll
    static void approve() throws IOException {
        if (System.getProperty("approve") != null) {
            Files.writeString(
                    APPROVED,
                    HostileFiles.names().stream()
                            .map(name -> said(read(name)) + "\n")
                            .collect(Collectors.joining()));
        }
    }

    static List<String> names() {
        return HostileFiles.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isRefusedByTheRuleTreeAndByTheBuildAtItsPlace(String name) throws IOException {
        int before = Probe.calls();
        String expected = expected().get(name);

        RuleTree tree = assertTimeoutPreemptively(HANGS, () -> read(name));
        List<RuleIssue> built = BUILT.computeIfAbsent(
                HostileFiles.place(name),
                place -> build(HostileFiles.names().stream()
                        .filter(it -> HostileFiles.place(it).equals(place))
                        .toList()));

        assertThat(tree.usable()).isFalse();
        assertThat(said(tree)).isEqualTo(expected);
        assertThat(built).extracting(HostileFilesTest::said).contains(expected);
        assertThat(Probe.calls()).isEqualTo(before);
    }

    /** Alone, one of each place: a file is not refused because of its neighbours. */
    @ParameterizedTest
    @MethodSource("firstOfEachPlace")
    void isRefusedByTheBuildAlone(String name) throws IOException {
        int before = Probe.calls();

        List<RuleIssue> built = build(List.of(name));

        assertThat(built).allMatch(it -> it.file().equals(name));
        assertThat(built).extracting(HostileFilesTest::said).contains(expected().get(name));
        assertThat(Probe.calls()).isEqualTo(before);
    }

    static Stream<String> firstOfEachPlace() {
        return HostileFiles.names().stream()
                .collect(Collectors.toMap(HostileFiles::place, Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .sorted();
    }

    @Test
    void thereAreAtLeastTwoHundredFiles() throws IOException {
        assertThat(HostileFiles.names()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(expected().keySet()).containsExactlyInAnyOrderElementsOf(HostileFiles.names());
        assertThat(firstOfEachPlace()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void theProbeCounts() {
        int before = Probe.calls();

        assertThat(Probe.call()).isTrue();

        assertThat(Probe.calls()).isEqualTo(before + 1);
        assertThatThrownBy(() -> Class.forName("com.acme.probe.Snare")
                        .getMethod("of", String.class)
                        .invoke(null, "x"))
                .isNotNull();
        assertThat(Probe.calls()).isGreaterThan(before + 1);
    }

    @Test
    void withoutWhatIsHostileTheFileIsSound() {
        RuleTree tree = RuleTree.read(List.of(HostileFiles.source(HostileFiles.INNOCENT)), LOADER);

        assertThat(tree.usable()).as(tree.issues().toString()).isTrue();
        assertThat(tree.rules()).hasSize(1);
    }

    private static RuleTree read(String name) {
        return RuleTree.read(List.of(HostileFiles.source(name)), LOADER);
    }

    private static List<RuleIssue> build(List<String> names) {
        RuleSetBuilder builder = RuleSet.builder().classLoader(LOADER);
        names.forEach(builder::resource);
        InvalidRuleSetException refused = assertTimeoutPreemptively(
                HANGS.multipliedBy(6), () -> catchThrowableOfType(InvalidRuleSetException.class, builder::build));
        assertThat(refused).as("what the build says of %s", names).isNotNull();
        return refused.issues();
    }

    /** The first error of a file: name, place, code. */
    private static String said(RuleTree tree) {
        return tree.issues().stream()
                .filter(it -> it.severity() == RuleIssue.Severity.ERROR)
                .findFirst()
                .map(HostileFilesTest::said)
                .orElse("accepted");
    }

    private static String said(RuleIssue issue) {
        return issue.file() + " " + issue.line() + ":" + issue.column() + " "
                + issue.code().id();
    }

    private static Map<String, String> expected() throws IOException {
        return Files.readAllLines(
                        System.getProperty("approve") == null ? HostileFiles.path(HostileFiles.EXPECTED) : APPROVED)
                .stream()
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(' ')), Function.identity()));
    }
}
