package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
    private static final String WRONG = """
            # a wrong expectation
            - name: no Ecosystem SA is primary
              question: retention
              tags: [ demo ]
              given: { source: partner, ecosystemSaIsPrimary: no }
              expect: { value: allowed }
            - name: nothing is known
              question: retention
              given: {}
              expect: { outcome: NEEDS_FACTS }
            """;

    @TempDir
    private Path folder;

    @Test
    void replaysTheBuiltInScenarios() {
        Shell shell = Shell.run("replay");

        assertThat(shell.exit()).as(shell.out() + shell.err()).isZero();
        assertThat(shell.out()).contains(" passed, 0 failed.");
    }

    @Test
    void tellsWhatIsOtherwiseThanExpected() throws IOException {
        Path file = Files.writeString(folder.resolve("retention.scenarios.yaml"), WRONG);
        Shell text = Shell.run("replay", folder.toString());
        Shell json = Shell.run("replay", file.toString(), "--format", "json");

        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.out())
                .contains("FAILED no Ecosystem SA is primary", ":2)", "expected allowed, was not-applicable")
                .contains("2 scenarios: 1 passed, 1 failed.");
        JsonNode report = new ObjectMapper().readTree(json.out());
        assertThat(json.exit()).isEqualTo(1);
        assertThat(report.get("failed").asInt()).isEqualTo(1);
        assertThat(report.at("/failures/0/line").asInt()).isEqualTo(2);
        assertThat(report.at("/failures/0/differences/0/actual").asText()).isEqualTo("not-applicable");
    }

    @Test
    void selectsByNameAndTag() throws IOException {
        Files.writeString(folder.resolve("retention.scenarios.yaml"), WRONG);

        assertThat(Shell.run("replay", folder.toString(), "--filter", "nothing").exit())
                .isZero();
        assertThat(Shell.run("replay", folder.toString(), "--tag", "demo").out())
                .contains("1 scenario: 0 passed");
    }

    @Test
    void refusesToReplayNothing() throws IOException {
        Files.writeString(folder.resolve("retention.scenarios.yaml"), WRONG);
        String path = folder.toString();

        assertRefused(Shell.run("replay", path, "--filter", "something"), "something");
        assertRefused(Shell.run("replay", path, "--tag", "dem"), "demo");
        assertRefused(Shell.run("replay", folder.resolve("none").toString()), "does not exist");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertRefused(Shell.run("replay", empty.toString()), "no scenario file");
    }

    @Test
    void bringsExpectationsUpToDate() throws IOException {
        Path file = Files.writeString(folder.resolve("retention.scenarios.yaml"), WRONG);
        Shell update = Shell.run("replay", file.toString(), "--update");

        assertThat(update.exit()).as(update.err()).isZero();
        assertThat(update.out()).contains("updated: ", "1 updated, 0 failed.");
        assertThat(Files.readString(file)).isEqualTo(WRONG.replace("value: allowed", "value: not-applicable"));
        assertThat(Shell.run("replay", file.toString()).exit()).isZero();
    }

    @Test
    void listsEveryIssueOfAScenarioFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.scenarios.yaml"),
                WRONG.replace("retention", "retension").replace("given", "gven"));

        assertRefused(Shell.run("replay", file.toString()), "retension");
    }

    private static void assertRefused(Shell shell, String words) {
        assertThat(shell.exit()).as(shell.err()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(words).doesNotContain("Exception", "\tat ");
    }
}
