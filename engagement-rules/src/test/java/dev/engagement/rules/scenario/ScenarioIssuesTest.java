package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.engagement.rules.internal.input.InputText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is said of scenario files that cannot be used. */
class ScenarioIssuesTest {
    private static final StubRules RULES = new StubRules();
    private static final String GOOD = """
            - name: one
              question: retention
              given: { ecosystemSaIsPrimary: yes, stage: 1 }
              expect: { value: allowed }
            """;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> eachWrongFileGetsAllOfItsIssues() throws IOException {
        return Approved.scenarioFiles("issues").stream()
                .map(file -> dynamicTest(
                        file.getFileName().toString(),
                        file.toUri(),
                        () -> Approved.check(Approved.beside(file, ".txt"), said(file))));
    }

    @Test
    void everyKindOfIssueIsShown() throws IOException {
        Set<ScenarioIssueCode> shown = EnumSet.of(ScenarioIssueCode.UNREADABLE);
        for (Path file : Approved.scenarioFiles("issues")) {
            issues(file).forEach(it -> shown.add(it.code()));
        }
        assertThat(shown).containsExactlyInAnyOrder(ScenarioIssueCode.values());
    }

    private static String said(Path file) {
        StringBuilder said = new StringBuilder();
        for (ScenarioIssue issue : issues(file)) {
            String text = issue.toString();
            said.append(text.substring(text.indexOf(file.getFileName().toString())))
                    .append('\n');
        }
        return said.toString();
    }

    private static List<ScenarioIssue> issues(Path file) {
        InvalidScenariosException refused =
                catchThrowableOfType(InvalidScenariosException.class, () -> Scenarios.read(file, RULES));
        assertThat(refused).as(file.toString()).isNotNull();
        return refused.issues();
    }

    private ScenarioIssue onlyIssue(byte[] content) throws IOException {
        Path file = folder.resolve("some.scenarios.yaml");
        Files.write(file, content);
        List<ScenarioIssue> issues = issues(file);
        assertThat(issues).hasSize(1);
        return issues.get(0);
    }

    private ScenarioIssue onlyIssue(String content) throws IOException {
        return onlyIssue(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void emptyFile() throws IOException {
        assertThat(onlyIssue("").message()).isEqualTo("The input is empty.");
        assertThat(onlyIssue(" \n\t\n").message()).isEqualTo("The input is empty.");
    }

    @Test
    void onlyComments() throws IOException {
        assertThat(onlyIssue("# nothing yet\n").code()).isEqualTo(ScenarioIssueCode.NO_SCENARIOS);
    }

    @Test
    void otherEncodings() throws IOException {
        assertThat(onlyIssue(GOOD.getBytes(StandardCharsets.UTF_16)).message()).contains("UTF-16");
        String umlaut = GOOD.replace("one", "grün");
        ScenarioIssue issue = onlyIssue(umlaut.getBytes(Charset.forName("windows-1252")));
        assertThat(issue.code()).isEqualTo(ScenarioIssueCode.UNREADABLE);
        assertThat(issue).extracting(ScenarioIssue::line, ScenarioIssue::column).containsExactly(1, 11);
        assertThat(issue.message()).isEqualTo("The byte (0xFC) is not UTF-8.");
    }

    @Test
    void hugeFile() throws IOException {
        byte[] line = new byte[InputText.MOST_BYTES + 1];
        Arrays.fill(line, (byte) 'x');
        assertThat(onlyIssue(line).message())
                .isEqualTo("The input is longer than 16 MiB, the most that is read at once.");
    }

    @Test
    void nestedWithoutEnd() throws IOException {
        ScenarioIssue issue = onlyIssue("- given: " + "[".repeat(10_000));
        assertThat(issue.code()).isEqualTo(ScenarioIssueCode.NOT_YAML);
        assertThat(issue.message()).isEqualTo("The input is nested more than 64 levels deep.");
    }

    @Test
    void bombOfAliases() throws IOException {
        Path file = folder.resolve("bomb.scenarios.yaml");
        StringBuilder bomb = new StringBuilder("- &a0 [ x, x ]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("- &a%d [ *a%d, *a%d ]\n".formatted(i, i - 1, i - 1));
        }
        Files.writeString(file, bomb);
        assertThat(issues(file))
                .extracting(ScenarioIssue::message)
                .contains("An alias (*) is not read here.", "The anchor (&a0) is not read here.");
    }

    @Test
    void unreadableFile() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.scenarios.yaml"), GOOD);
        boolean denied = file.toFile().setReadable(false) && !Files.isReadable(file);
        if (denied) {
            assertThat(issues(file).get(0).message()).isEqualTo("The file cannot be opened.");
        }
    }

    @Test
    void byteOrderMarkAndForeignLineEndsAreFine() throws IOException {
        Path file = folder.resolve("windows.scenarios.yaml");
        Files.writeString(file, "\uFEFF" + GOOD.replace("\n", "\r\n"));
        Scenarios scenarios = Scenarios.read(file, RULES);
        assertThat(scenarios.replay().passed()).isTrue();
        assertThat(scenarios.all().get(0).line()).isEqualTo(1);
    }

    @Test
    void placesCountCharactersAsPeopleSeeThem() throws IOException {
        ScenarioIssue issue = onlyIssue(GOOD.replace("one", "\"\uD83D\uDE00 one\", nmae: two"));
        assertThat(issue.code()).isEqualTo(ScenarioIssueCode.NOT_YAML);
        issue = onlyIssue("- { name: \"\uD83D\uDE00\", question: retentoin, expect: { outcome: decided } }");
        assertThat(issue)
                .extracting(ScenarioIssue::column, ScenarioIssue::endColumn)
                .containsExactly(26, 35);
    }

    @Test
    void issuesOfAllFilesComeTogether() throws IOException {
        Files.writeString(folder.resolve("b.scenarios.yaml"), "x");
        Files.writeString(folder.resolve("a.scenarios.yaml"), GOOD.replace("yes", "maybe"));
        Files.writeString(folder.resolve("good.scenarios.yaml"), GOOD);
        assertThat(issues(folder))
                .extracting(it -> Path.of(it.file()).getFileName().toString())
                .containsExactly("a.scenarios.yaml", "b.scenarios.yaml");
    }
}
