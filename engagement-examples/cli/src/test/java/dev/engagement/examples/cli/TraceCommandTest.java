package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {
    @TempDir
    private Path folder;

    @Test
    void everyRowLeadsToARuleAndEveryRuleToARow() throws IOException {
        Shell shell = Shell.run("trace", "--format", "json");
        JsonNode trace = new ObjectMapper().readTree(shell.out());

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(trace.get("rows").asInt()).isEqualTo(736);
        assertThat(trace.get("covered").asInt()).isEqualTo(736);
        assertThat(trace.get("uncovered")).isEmpty();
        assertThat(trace.get("rulesWithoutRow")).isEmpty();
        assertThat(trace.at("/defaults/uncovered")).isEmpty();
        assertThat(trace.at("/corrections/uncovered")).isEmpty();
        int listed = 0;
        for (JsonNode section : trace.get("sections")) {
            listed += section.get("rows").size();
        }
        assertThat(listed).isGreaterThan(800);
        assertThat(trace.get("rules"))
                .allSatisfy(rule ->
                        assertThat(rule.get("scenarios")).as(rule.toString()).isNotEmpty());
    }

    @Test
    void namesSayWhatIsShown() {
        Shell shell = Shell.run("trace", "t27.03", "risk");

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out())
                .contains("  T27.03 esa-handoff-approvals (must): ", "    RETENTION-10 ", ": in \"")
                .contains("RETENTION-10 (handoff/retention.drl): T27.03", "RISK-01 (intake/risk.drl): T41.01")
                .contains("736 of 736 rows of the pages are cited by a rule")
                .doesNotContain("T27.05 ", "ROUTING-01");
    }

    @Test
    void markdownIsTables() {
        Shell shell = Shell.run("trace", "--format", "markdown", "ecosystem-sa#esa-opportunity-handoff");

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out())
                .startsWith("## Rows, rules and scenarios\n")
                .contains("### ecosystem-sa\\#esa-opportunity-handoff", "| T27.03 | ", "| RETENTION-10 | ");
    }

    @Test
    void ruleOfAnotherTextIsNamed() throws IOException {
        Path desk = Files.createDirectories(folder.resolve("desk"));
        Files.writeString(desk.resolve("late.drl"), """
                /*
                 * LATE: what becomes of a request that comes late?
                 */
                package com.acme.desk

                import dev.engagement.model.Note
                import dev.engagement.model.intake.IntakeAdvice
                import dev.engagement.model.intake.RiskQuestion

                rule "LATE-01: whatever happens"  @source( "desk#late" )
                when  $question : RiskQuestion()
                then  insert( Note.of( $question, IntakeAdvice.PREPARED_MEETINGS ) );  end
                // end of late: 1 rule
                """);
        Shell shell = Shell.run("trace", "--rules", folder.toString(), "LATE-01");

        assertThat(shell.exit()).as(shell.err()).isEqualTo(1);
        assertThat(shell.out()).contains("LATE-01 (desk/late.drl): no row", "No row is cited by: LATE-01");
    }

    @Test
    void unknownNameIsWrongUse() {
        Shell shell = Shell.run("trace", "T27.33");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err())
                .contains("The handbook has no page, section, table, row, rule or question (T27.33).", "Maybe T27.03");
    }
}
