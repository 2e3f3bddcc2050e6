package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void builtInScenariosNoticeEverySlip() {
        Shell shell = Shell.run("mutate", "qualifying-meeting");

        assertThat(shell.exit()).as(shell.out() + shell.err()).isZero();
        assertThat(shell.out()).startsWith("qualifying-meeting: ").contains(" killed, 0 survived");
    }

    @Test
    void slipThatNobodyNoticesComesWithAScenarioThatDoes() throws IOException {
        Path file = Files.writeString(folder.resolve("meeting.scenarios.yaml"), """
                - name: the team wants the SA
                  question: qualifying-meeting
                  given: { teamChoice: sa-joins }
                  expect: { value: sa-may-join, rules: [ QUALIFYING-MEETING-01 ] }
                - name: the team has not chosen
                  question: qualifying-meeting
                  given: {}
                  expect: { value: team-decides, rules: [ QUALIFYING-MEETING-03 ] }
                """);
        String[] words = {"mutate", "qualifying-meeting", "--scenarios", file.toString()};
        Shell text = Shell.run(words);
        Shell json = Shell.run(words[0], words[1], words[2], words[3], "--format", "json");

        assertThat(text.exit()).as(text.err()).isEqualTo(1);
        assertThat(text.out())
                .contains("intake/qualifying-meeting.drl:", "Drools confirms. Maybe add:")
                .contains("  question: qualifying-meeting\n");
        JsonNode report = new ObjectMapper().readTree(json.out());
        assertThat(json.exit()).isEqualTo(1);
        assertThat(report.get("score").asDouble()).isLessThan(1);
        assertThat(report.at("/survivors/0/confirmed").asBoolean()).isTrue();
        assertThat(report.at("/survivors/0/proposal").asText()).startsWith("- name: ");
    }

    @Test
    void unknownQuestionIsWrongUse() {
        Shell shell = Shell.run("mutate", "retentoin");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("There is no question (retentoin).");
    }
}
