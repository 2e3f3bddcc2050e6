package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final Path RETENTION =
            Path.of("../../engagement-rules/src/main/resources/dev/engagement/handbook/handoff/retention.drl");

    @TempDir
    private Path folder;

    @Test
    void theBuiltInRulesHaveNoIssues() {
        Shell shell = Shell.run("check", "--strict");

        assertThat(shell.exit()).as(shell.out() + shell.err()).isZero();
        assertThat(shell.out()).matches("No issues in \\d+ rule files \\(\\d+ rules\\)\\.\n");
    }

    @Test
    void oneFileIsCheckedInItsPlaceAmongTheBuiltInRules() {
        Shell shell = Shell.run("check", RETENTION.toString(), "--strict");

        assertThat(shell.exit()).as(shell.out() + shell.err()).isZero();
        assertThat(shell.out()).isEqualTo("No issues in 1 rule file (18 rules).\n");
    }

    @Test
    void errorsAreFoundAtThePathThatWasGiven() throws IOException {
        Path file = written("ecosystemSaIsPrimary == YesNo.NO", "ecosystemSaIsPrimray == YesNo.NO");
        Shell one = Shell.run("check", file.toString());
        Shell all = Shell.run("check", folder.toString());

        assertThat(one.exit()).isEqualTo(1);
        assertThat(one.err()).isEmpty();
        assertThat(one.out())
                .isEqualTo(
                        file + ":" + place(file, "ecosystemSaIsPrimray") + ": error E405: RetentionQuestion has no fact"
                                + " (ecosystemSaIsPrimray).\nMaybe ecosystemSaIsPrimary.\n1 error in 1 rule file.\n");
        assertThat(all.out()).isEqualTo(one.out());
    }

    @Test
    void warningsAreFoundOnlyIfTheyAreAskedFor() throws IOException {
        Path file = written("stage.closed )", "stage.closed, stage.open )");
        Shell lenient = Shell.run("check", file.toString());
        Shell strict = Shell.run("check", "--strict", file.toString());

        assertThat(lenient.exit()).as(lenient.out()).isZero();
        assertThat(lenient.out()).contains(": warning W403: ", ": warning W601: ", "2 warnings in 1 rule file.");
        assertThat(strict.exit()).isEqualTo(1);
        assertThat(strict.out()).isEqualTo(lenient.out());
    }

    @Test
    void programsReadALineForEachIssue() throws IOException {
        Path file = written("Retention.ALLOWED )", "Retention.ALOWED )");
        List<String> lines = Shell.run("check", file.toString(), "--format", "json")
                .out()
                .lines()
                .toList();
        JsonNode issue = new ObjectMapper().readTree(lines.get(0));

        assertThat(lines).hasSize(2);
        assertThat(issue.get("severity").asText()).isEqualTo("error");
        assertThat(issue.get("code").asText()).isEqualTo("E413");
        assertThat(issue.get("file").asText()).isEqualTo(file.toString());
        assertThat(issue.get("line").asInt() + ":" + issue.get("column").asInt())
                .isEqualTo(place(file, "ALOWED"));
        assertThat(issue.get("endColumn").asInt() - issue.get("column").asInt()).isEqualTo("ALOWED".length());
        assertThat(issue.get("rule").asText()).isEqualTo("RETENTION-01");
        assertThat(issue.get("remedy").asText()).isEqualTo("Maybe Retention.ALLOWED.");
    }

    @Test
    void codeHostsReadSarif() throws IOException {
        Path file = written("Retention.ALLOWED )", "Retention.ALOWED )");
        Shell shell = Shell.run("check", file.toString(), "--format", "sarif");
        JsonNode run = new ObjectMapper().readTree(shell.out()).at("/runs/0");

        assertThat(shell.exit()).isEqualTo(1);
        assertThat(run.at("/results")).hasSize(2);
        assertThat(run.at("/results/0/ruleId").asText()).isEqualTo("E413");
        assertThat(run.at("/tool/driver/rules/0/help/text").asText()).startsWith("# E413: ");
    }

    @Test
    void explainsACode() {
        Shell shell = Shell.run("check", "--explain", "w403");
        Shell unknown = Shell.run("check", "--explain", "E4O5");

        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).startsWith("# W403: ").contains("Wrong:", "Right:", "What to do:");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("There is no code (E4O5).", "Maybe E");
    }

    @Test
    void whatCannotBeReadIsWrongUse() throws IOException {
        Path none = folder.resolve("none.drl");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path other = Files.writeString(folder.resolve("notes.txt"), "notes");
        Path scenarios = Files.writeString(folder.resolve("a.scenarios.yaml"), "[]");

        assertUnreadable(none, "does not exist");
        assertUnreadable(empty, "holds no rule file");
        assertUnreadable(other, "is no rule file");
        assertUnreadable(scenarios, "is a scenario file");
    }

    private static void assertUnreadable(Path path, String why) {
        Shell shell = Shell.run("check", path.toString());

        assertThat(shell.exit()).as(shell.out()).isEqualTo(2);
        assertThat(shell.out()).startsWith(path + ":1:1: error E112: ").contains(why, "\nMaybe ");
    }

    /** The line and column of the first such word, counted from 1. */
    private static String place(Path file, String word) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int line = 0;
        while (!lines.get(line).contains(word)) {
            line++;
        }
        return (line + 1) + ":" + (lines.get(line).indexOf(word) + 1);
    }

    private Path written(String words, String others) throws IOException {
        String text = Files.readString(RETENTION);
        assertThat(text).contains(words);
        Path file = Files.createDirectories(folder.resolve("handoff")).resolve("retention.drl");
        return Files.writeString(file, text.replace(words, others));
    }
}
