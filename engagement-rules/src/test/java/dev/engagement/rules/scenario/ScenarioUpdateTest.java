package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.engagement.model.Readings;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ScenarioUpdateTest {
    private static final StubRules RULES = new StubRules();
    private static final String FAILING = """
            - name: one
              question: retention
              given: { ecosystemSaIsPrimary: yes, stage: 1 }
              expect: { value: not-applicable }
            """;

    @TempDir
    Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("some.scenarios.yaml"), text);
    }

    @TestFactory
    Stream<DynamicTest> filesAreRewrittenAsApproved() throws IOException {
        return Approved.scenarioFiles("updates").stream()
                .flatMap(file -> Stream.of(new String[] {"", "\n"}, new String[] {"with a mark and ", "\r\n"})
                        .map(kind -> dynamicTest(
                                kind[0] + file.getFileName(),
                                file.toUri(),
                                () -> checkUpdate(file, kind[0], kind[1]))));
    }

    private void checkUpdate(Path approved, String mark, String lineEnd) throws IOException {
        String before = mark.isEmpty() ? "" : "\uFEFF";
        Path file = write(before + Files.readString(approved).replace("\n", lineEnd));
        ScenarioUpdate update = Scenarios.read(file, RULES).replay().update();
        assertThat(update.files()).containsExactly(file);
        String after = Files.readString(file);
        assertThat(after).startsWith(before);
        Approved.check(
                Approved.beside(approved, ".updated.yaml"),
                after.substring(before.length()).replace(lineEnd, "\n"));
        ReplayReport again = Scenarios.read(file, RULES).replay();
        assertThat(again.failures())
                .extracting(it -> it.scenario().name())
                .containsExactlyElementsOf(
                        update.left().stream().map(it -> it.scenario().name()).toList());
        assertThat(again.update().files()).isEmpty();
    }

    /** Every scenario of the handbook, brought to the other readings and back. */
    @Test
    void whatIsNotExpectedStaysAsItIsInLargeFiles() throws IOException {
        RuleSet handbook = RuleSet.handbook();
        for (ScenarioSource source : ScenarioSource.handbook(handbook)) {
            try (var in = source.open()) {
                Path file = folder.resolve(source.name());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
        Scenarios before = Scenarios.read(folder, handbook);
        ReplayReport otherwise = before.replay(handbook.advisor(otherReadings()));
        assertThat(otherwise.failures()).hasSizeGreaterThan(20);
        assertThat(otherwise.update().left()).isEmpty();
        Scenarios changed = Scenarios.read(folder, handbook);
        assertThat(changed.replay(handbook.advisor(otherReadings())).failures()).isEmpty();
        assertThat(changed.replay().update().left()).isEmpty();
        Scenarios after = Scenarios.read(folder, handbook);
        assertThat(after.replay().passed()).isTrue();
        assertThat(after.all()).hasSameSizeAs(before.all());
        for (int i = 0; i < after.all().size(); i++) {
            assertThat(withoutExpectation(after.all().get(i)))
                    .isEqualTo(withoutExpectation(before.all().get(i)));
        }
    }

    private static List<Object> withoutExpectation(Scenario scenario) {
        String text = scenario.origin().text();
        int start = scenario.origin().stretch().start();
        int expect = scenario.origin().expect().key().stretch().start();
        return List.of(
                text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, expect)),
                scenario.question(),
                scenario.readings(),
                scenario.tags(),
                scenario.note());
    }

    private static Readings otherReadings() {
        Map<String, Reading> others = new LinkedHashMap<>();
        Readings.DEFAULT.byName().forEach((name, reading) -> {
            Enum<?>[] constants = ((Enum<?>) reading).getDeclaringClass().getEnumConstants();
            others.put(name, (Reading) (constants[0].equals(reading) ? constants[1] : constants[0]));
        });
        return ReadingChoice.with(Readings.DEFAULT, others);
    }

    @Test
    void fileThatPassesIsNotTouched() throws IOException {
        Path file = write(FAILING.replace("not-applicable", "allowed"));
        var modified = Files.getLastModifiedTime(file);
        assertThat(Scenarios.read(file, RULES).replay().update().files()).isEmpty();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(modified);
    }

    @Test
    void fileThatWasChangedMeanwhileIsNotOverwritten() throws IOException {
        Path file = write(FAILING);
        ReplayReport report = Scenarios.read(file, RULES).replay();
        String changed = FAILING + "# a thought\n";
        Files.writeString(file, changed);
        assertThatThrownBy(report::update)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("was changed since it was read.\nMaybe replay it again.");
        assertThat(Files.readString(file)).isEqualTo(changed);
        assertNothingIsLeftBehind();
    }

    private void assertNothingIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString())).allMatch(it -> it.endsWith(".scenarios.yaml"));
        }
    }

    @Test
    void linksStayLinksAndPermissionsStay() throws IOException {
        Path file = write(FAILING);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.scenarios.yaml"), file);
        assertThat(Scenarios.read(link, RULES).replay().update().files()).containsExactly(link);
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).contains("value: allowed");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        assertNothingIsLeftBehind();
    }

    @Test
    void scenariosOfTheClassPathAreLeft() {
        ReplayReport report =
                Scenarios.read(List.of(SelectionTest.resource()), RULES).replay(RULES.without("RETENTION-01"));
        ScenarioUpdate update = report.update();
        assertThat(update.updated()).isEmpty();
        assertThat(update.left()).hasSize(1);
    }

    @Test
    void onlySelectedScenariosAreRewritten() throws IOException {
        Path file = write(FAILING + "\n" + FAILING.replace("one", "two"));
        Scenarios.read(file, RULES).named("two").replay().update();
        assertThat(Files.readString(file))
                .isEqualTo(FAILING + "\n" + FAILING.replace("one", "two").replace("not-applicable", "allowed"));
    }
}
