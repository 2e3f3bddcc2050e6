package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engagement.rules.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {
    private static final RuleSet RULES = RuleSet.handbook();
    private static final String GOOD = """
            # a comment that stays
            - name: exactly stage 2
              question: retention
              given: { source: partner, ecosystemSaIsPrimary: yes, stage: 2, partnerTeamWilling: no }
              expect:
                value: allowed
                rules: [ RETENTION-01 ]
            """;

    @TempDir
    Path folder;

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("retention.scenarios.yaml"), text);
    }

    @Test
    void scenarioThatHoldsPasses() throws Exception {
        ReplayReport report = Scenarios.read(file(GOOD), RULES).replay();
        assertThat(report.passed()).isTrue();
        assertThat(report.spoke()).containsExactly("RETENTION-01");
    }

    @Test
    void failureTellsWhatWasExpectedWhatSpokeAndWhichConditionDidNotHold() throws Exception {
        ReplayReport report = Scenarios.read(
                        file(GOOD.replace("value: allowed", "value: lacks-both-approvals")
                                .replace("RETENTION-01", "RETENTION-12")),
                        RULES)
                .replay();
        assertThat(report.failures()).hasSize(1);
        assertThat(report.toString())
                .contains("exactly stage 2", "retention.scenarios.yaml:2")
                .contains("lacks-both-approvals", "allowed", "RETENTION-01", "RETENTION-12")
                .contains("stage.beyondScoping does not hold: stage is Scoping (handoff/retention.drl:");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws Exception {
        Path wrong = file(GOOD.replace("question: retention", "question: retension")
                + "- name: second\n  question: retention\n  given: { stagee: 2, source: prtner }\n"
                + "  expect: { value: alowed, rules: [ RETENTION-1 ] }\n");
        assertThatThrownBy(() -> Scenarios.read(wrong, RULES))
                .isInstanceOf(InvalidScenariosException.class)
                .hasMessageContaining("retention.scenarios.yaml:3:")
                .hasMessageContaining("retension")
                .hasMessageContaining("stagee")
                .hasMessageContaining("prtner")
                .hasMessageContaining("alowed")
                .hasMessageContaining("RETENTION-1)");
    }

    @Test
    void selectionThatFindsNothingIsAnError() throws Exception {
        Scenarios scenarios = Scenarios.read(file(GOOD), RULES);
        assertThatThrownBy(() -> scenarios.named("no such name")).isInstanceOf(NoScenariosException.class);
        assertThatThrownBy(() -> scenarios.tagged(List.of("nowhere"))).isInstanceOf(NoScenariosException.class);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> Scenarios.read(empty, RULES)).isInstanceOf(NoScenariosException.class);
    }

    @Test
    void updateWritesWhatIsDecidedNowAndKeepsTheRest() throws Exception {
        Path file = file(GOOD.replace("value: allowed", "value: not-applicable"));
        assertThat(Scenarios.read(file, RULES).replay().update().files()).containsExactly(file);
        assertThat(file).hasContent(GOOD);
    }

    @Test
    void emptyFileAliasesAndBrokenBytesAreIssues() throws Exception {
        for (String text : List.of("", "- &a { name: x }\n- *a\n", "- name: !!java.lang.String x\n", "- name: [\n")) {
            Path file = file(text);
            assertThatThrownBy(() -> Scenarios.read(file, RULES))
                    .as(text)
                    .isInstanceOf(InvalidScenariosException.class);
        }
        Path broken = Files.write(folder.resolve("retention.scenarios.yaml"), new byte[] {'-', ' ', (byte) 0xff});
        assertThatThrownBy(() -> Scenarios.read(broken, RULES)).isInstanceOf(InvalidScenariosException.class);
    }
}
