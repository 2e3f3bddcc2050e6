package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code replay --coverage} and {@code --html}. */
class ReplayCoverageTest {
    private static final String CASES = """
            - name: no Ecosystem SA is primary
              question: retention
              given: { source: partner, ecosystemSaIsPrimary: no }
              expect: { value: not-applicable }
            - name: nothing is known
              question: retention
              given: {}
              expect: { outcome: NEEDS_FACTS }
            """;

    @TempDir
    private Path folder;

    private String cases = "";

    @BeforeEach
    void writeCases() throws IOException {
        cases = Files.writeString(folder.resolve("retention.scenarios.yaml"), CASES)
                .toString();
    }

    @Test
    void printsGapsAndCountsAfterTheSummary() {
        Shell shell = Shell.run("replay", cases, "--coverage");

        assertThat(shell.exit()).as("gaps are no failure: " + shell.err()).isZero();
        assertThat(shell.out())
                .startsWith("2 scenarios: 2 passed, 0 failed.\n\nCoverage: ")
                .containsPattern("\nhandoff/retention.drl:\\d+:\\d+: RETENTION-\\d+ never spoke\n")
                .containsPattern(
                        "\nhandoff/retention.drl:\\d+:\\d+: RETENTION-\\d+: stage.beyondScoping was never true\n")
                .containsPattern("\nrequest/request.drl:\\d+:\\d+: request was never asked\n")
                .containsPattern("\nretention +\\d+ of \\d+ +\\d+ of \\d+ +\\d+ of \\d+\n")
                .containsPattern("\necosystem-sa +\\d+ of \\d+");
        assertThat(Shell.run("replay", cases).out()).doesNotContain("Coverage");
    }

    @Test
    void findsNoGapInTheBuiltInScenarios() {
        Shell shell = Shell.run("replay", "--coverage");

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out()).contains("0 failed.\n\nCoverage: no gaps.\n\nquestion ");
    }

    @Test
    void printsCoverageAsJson() throws IOException {
        Shell shell = Shell.run("replay", cases, "--coverage", "--format", "json");

        assertThat(shell.exit()).isZero();
        JsonNode report = new ObjectMapper().readTree(shell.out());
        assertThat(report.get("passed").asInt()).isEqualTo(2);
        JsonNode coverage = report.get("coverage");
        assertThat(coverage.at("/rules/all").asInt()).isGreaterThan(200);
        assertThat(coverage.at("/conditions/covered").asInt()).isPositive();
        assertThat(coverage.at("/outcomes/all").asInt()).isGreaterThan(100);
        JsonNode gap = coverage.at("/gaps/0");
        assertThat(gap.get("file").asText()).isEqualTo("handoff/retention.drl");
        assertThat(gap.get("line").asInt()).isPositive();
        assertThat(gap.get("kind").asText()).matches("(rule|condition|outcome|value)-never-[a-z]+");
        assertThat(gap.get("message").asText()).contains("never");
        JsonNode retention = questionOf(coverage, "retention");
        assertThat(retention.get("scenarios").asInt()).isEqualTo(2);
        JsonNode rule = retention.at("/rules/0");
        assertThat(rule.get("rule").asText()).isEqualTo("RETENTION-01");
        assertThat(rule.get("spoke").asInt() + rule.get("silent").asInt()).isEqualTo(2);
        JsonNode condition = rule.at("/conditions/0");
        assertThat(condition.get("condition").asText()).isNotEmpty();
        assertThat(condition.get("seenTrue").asInt()
                        + condition.get("seenFalse").asInt())
                .isEqualTo(2);
        assertThat(retention.at("/outcomes/1/outcome").asText()).isEqualTo("NEEDS_FACTS");
        assertThat(retention.at("/outcomes/1/scenarios").asInt()).isEqualTo(1);
        assertThat(retention.at("/outcomes/3/value").asText()).isNotEmpty();
        assertThat(coverage.at("/pages/0/sections/0/rows").size()).isPositive();
    }

    private static JsonNode questionOf(JsonNode coverage, String name) {
        for (JsonNode question : coverage.get("questions")) {
            if (question.get("question").asText().equals(name)) {
                return question;
            }
        }
        throw new IllegalArgumentException("There is no question (" + name + ").");
    }

    @Test
    void writesAPageAndThenNeedsNoOtherWord() throws IOException {
        Path page = folder.resolve("reports/coverage.html");
        Shell shell = Shell.run("replay", cases, "--html", page.toString());

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out()).contains("\n\nCoverage: ");
        assertThat(Files.readString(page))
                .contains("Coverage of handbook", "2 scenarios: 2 passed, 0 failed.", "never spoke", "never true");
        Shell again = Shell.run("replay", cases, "--filter", "nothing", "--html", page.toString());
        assertThat(again.exit()).isZero();
        assertThat(Files.readString(page)).contains("1 scenario: 1 passed, 0 failed.");
    }

    @Test
    void escapesWhatRulesOfOnesOwnSay() throws IOException {
        Path rules = folder.resolve("rules");
        Shell.run("rules", "--out", rules.toString());
        Path file = rules.resolve("handoff/retention.drl");
        String title = "<script>alert(1)</script> & more";
        Files.writeString(file, Files.readString(file).replaceFirst("(rule \"RETENTION-01: )[^\"]*", "$1" + title));
        Path page = folder.resolve("coverage.html");
        Shell shell = Shell.run("replay", cases, "--rules", rules.toString(), "--html", page.toString());

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(Files.readString(page))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more")
                .doesNotContain("<script");
    }

    @Test
    void tellsCoverageOfFailedAndUpdatedScenariosToo() throws IOException {
        Files.writeString(Path.of(cases), CASES.replace("not-applicable", "allowed"));

        Shell failed = Shell.run("replay", cases, "--coverage");
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.out()).contains("1 failed.\n\nCoverage: ");
        Shell updated = Shell.run("replay", cases, "--coverage", "--update", "--format", "json");
        assertThat(updated.exit()).isZero();
        JsonNode report = new ObjectMapper().readTree(updated.out());
        assertThat(report.get("updated").size()).isEqualTo(1);
        assertThat(report.at("/coverage/gaps").size()).isPositive();
    }

    @Test
    void saysThatThePageCannotBeWritten() {
        assertRefused(Shell.run("replay", cases, "--html", folder.toString()), "is a folder, not a file");
        assertRefused(Shell.run("replay", cases, "--html", cases + "/coverage.html"), "cannot be written");
        assertRefused(Shell.run("replay", cases, "--html"), "--html");
    }

    private static void assertRefused(Shell shell, String words) {
        assertThat(shell.exit()).as(shell.err()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(words, "Maybe").doesNotContain("Exception", "\tat ");
    }
}
