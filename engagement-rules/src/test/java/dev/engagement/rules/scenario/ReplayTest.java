package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.engagement.model.Readings;
import dev.engagement.model.handoff.Retention;
import dev.engagement.model.reading.WillingAndApproved;
import dev.engagement.rules.RuleFailedException;
import dev.engagement.rules.RuleSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    private static final StubRules RULES = new StubRules();

    @TempDir
    Path folder;

    private Scenarios read(String text) throws IOException {
        return Scenarios.read(Files.writeString(folder.resolve("some.scenarios.yaml"), text), RULES);
    }

    @TestFactory
    Stream<DynamicTest> failuresReadAsApproved() throws IOException {
        return Approved.scenarioFiles("failures").stream()
                .map(file -> dynamicTest(
                        file.getFileName().toString(),
                        file.toUri(),
                        () -> Approved.check(
                                Approved.beside(file, ".txt"),
                                Scenarios.read(file, RULES).replay() + "\n")));
    }

    @Test
    void reportKnowsEachRuleByTheScenariosOfItsQuestion() throws IOException {
        ReplayReport report = read("""
                - name: one
                  question: retention
                  given: { ecosystemSaIsPrimary: yes, stage: 1 }
                  expect: { value: allowed, rules: [ RETENTION-01 ] }
                - name: other
                  question: retention
                  given: { ecosystemSaIsPrimary: yes, stage: 9 }
                  expect: { outcome: not-covered }
                - name: wider
                  question: handover
                  given: { ecosystemSaIsPrimary: yes }
                  expect: { outcome: needs-facts, missingFacts: stage, rules: HANDOVER-01 }
                """).replay();
        assertThat(report.passed()).as(report.toString()).isTrue();
        assertThat(report).hasToString("3 scenarios: 3 passed, 0 failed.");
        assertThat(report.spoke()).containsExactly("HANDOVER-01", "RETENTION-01", "RETENTION-04", "RETENTION-05");
        assertThat(report.neverSpoke())
                .extracting(RuleSummary::id)
                .contains("RETENTION-04", "DUTY-01", "HANDOVER-02")
                .doesNotContain("RETENTION-01", "RETENTION-05", "HANDOVER-01");
        assertThat(report.neverSilent())
                .extracting(RuleSummary::id)
                .contains("DUTY-01", "HANDOVER-01")
                .doesNotContain("RETENTION-01", "RETENTION-02", "HANDOVER-02");
        RuleUse use = report.rules().stream()
                .filter(it -> it.rule().id().equals("RETENTION-01"))
                .findFirst()
                .orElseThrow();
        assertThat(use.covered()).isTrue();
        assertThat(use.speaking()).extracting(Scenario::name).containsExactly("one");
        assertThat(use.silent()).extracting(Scenario::name).containsExactly("other");
    }

    @Test
    void deletedOrFlippedRuleFailsTheScenario() throws IOException {
        Scenarios scenarios = read("""
                - name: up to stage 2
                  question: retention
                  given: { ecosystemSaIsPrimary: yes, stage: 2 }
                  expect: { rules: [ RETENTION-01 ] }
                """);
        assertThat(scenarios.replay().passed()).isTrue();
        assertThat(scenarios.replay(RULES.without("RETENTION-01")).passed()).isFalse();
        StubRules flipped =
                RULES.withRetention("RETENTION-01", it -> !it.stage().upToScoping(), Retention.ALLOWED);
        assertThat(scenarios.replay(flipped).passed()).isFalse();
    }

    @Test
    void scenarioOverridesOnlyTheReadingsThatItNames() throws IOException {
        Scenarios scenarios = read("""
                - name: as the advisor reads
                  question: retention
                  given: &given_is_not_used
                    partnerTeamWilling: yes
                  expect: { outcome: not-covered }
                """.replace(" &given_is_not_used", "")
                .replace("yes", "yes\n    approvals: [ regional-sa-manager, global-ecosystem-sa-manager ]"));
        Readings approvalWins = Readings.builder()
                .willingAndApproved(WillingAndApproved.APPROVAL_WINS)
                .build();
        assertThat(scenarios.replay().results().get(0).spoke()).isEmpty();
        ScenarioResult result =
                scenarios.replay(RULES.advisor(approvalWins)).results().get(0);
        assertThat(result.spoke()).containsExactly("RETENTION-06");
        assertThat(result.readings()).isEqualTo(approvalWins);
        Scenario own = read("""
                - name: its own
                  question: retention
                  readings: { coordination: Ecosystem team begins }
                  expect: { outcome: not-covered }
                """).all().get(0);
        assertThat(own.replay(RULES.advisor(approvalWins)).readings().willingAndApproved())
                .isEqualTo(WillingAndApproved.APPROVAL_WINS);
        assertThat(own.readings()).containsOnlyKeys("coordination");
    }

    @Test
    void failureOfTheRulesIsAResult() throws IOException {
        ScenarioResult result = read("""
                - name: fails
                  question: handover
                  given: { interactionsDocumented: no }
                  expect: { outcome: decided }
                """).replay().results().get(0);
        assertThat(result.failure()).containsInstanceOf(RuleFailedException.class);
        assertThat(result.decision()).isEmpty();
        assertThat(result.spoke()).isEmpty();
        assertThat(result.passed()).isFalse();
        assertThat(result.differences()).hasSize(1);
    }

    @Test
    void scenarioTellsAllThatItsFileSays() throws IOException {
        Scenario scenario = read("""
                # a comment
                - question: retention
                  name: " all "
                  tags: [ T27, boundary ]
                  note: |
                    Two
                    lines.
                  expect: { outcome: Not Covered }
                """).all().get(0);
        assertThat(scenario.name()).isEqualTo("all");
        assertThat(scenario.tags()).containsExactly("T27", "boundary");
        assertThat(scenario.note()).isEqualTo("Two\nlines.\n");
        assertThat(scenario.line()).isEqualTo(2);
        assertThat(scenario.file()).endsWith("some.scenarios.yaml");
        assertThat(scenario.uri().toString()).startsWith("file:///").endsWith("some.scenarios.yaml?line=2");
        assertThat(scenario).hasToString(scenario.file() + ":2: all");
    }
}
