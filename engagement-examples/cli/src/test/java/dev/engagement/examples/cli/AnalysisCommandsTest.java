package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prove}, {@code compare} and {@code explain}, on rules with a planted fault. */
class AnalysisCommandsTest {
    private static final String ALLOWED = "approvals contains Approval.GLOBAL_ECOSYSTEM_SA_MANAGER,\n"
            + "                                     approvals not contains Approval.REGIONAL_SA_MANAGER )";
    private static final String BOX = "source = partner, ecosystemSaIsPrimary = yes, partnerTeamWilling = yes, stage ="
            + " technical-evaluation to awaiting-signature, approvals = global-ecosystem-sa-manager";
    private static final String QUESTION =
            "{\"id\":\"A-1\",\"question\":\"retention\",\"facts\":{\"source\":\"partner\",\"ecosystemSaIsPrimary\":\"yes\"}}";

    @TempDir
    private Path folder;

    /** RETENTION-10 no longer speaks where the partner team is willing. */
    @BeforeEach
    void plant() throws IOException {
        String rules =
                Shell.run("rules", "--out", folder.resolve("all").toString()).err();
        assertThat(rules).isEmpty();
        String text = Files.readString(folder.resolve("all/handoff/retention.drl"));
        assertThat(text).contains(ALLOWED);
        Files.createDirectories(folder.resolve("planted/handoff"));
        Files.writeString(
                folder.resolve("planted/handoff/retention.drl"),
                text.replace(ALLOWED, ALLOWED.replace(" )", ", partnerTeamWilling != YesNo.YES )")));
    }

    private String planted() {
        return folder.resolve("planted").toString();
    }

    @Test
    void proofOfTheBuiltInRules() throws IOException {
        Path certificates = folder.resolve("certificates");
        Shell shell = Shell.run("prove", "retention", "ownership", "--certificates", certificates.toString());

        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
        assertThat(shell.out())
                .contains("retention: 864 cells, each decided, no two rules in conflict (decided 536")
                .contains("ownership: 2592 cells")
                .contains("Wrote 2 certificates to ");
        assertThat(certificates.resolve("handoff/retention.certificate.json"))
                .content()
                .contains("\"cells\" : 864");
    }

    @Test
    void guideShowsWhatIsPrinted() throws IOException {
        String guide = Files.readString(Path.of("../../engagement-rules/PROOFS.md"));

        assertThat(guide)
                .contains("```shell\nengagement prove retention\n```\n\n```text\n"
                        + Shell.run("prove", "retention").out() + "```\n")
                .contains("```shell\nengagement trace T27.04\n```\n\n```text\n"
                        + Shell.run("trace", "T27.04").out() + "```\n");
        for (String command : new String[] {"prove", "explain", "compare", "watch", "replay", "trace"}) {
            assertThat(guide).contains("engagement " + command);
            assertThat(Shell.run(command, "--help").exit()).isZero();
        }
    }

    @Test
    void gapIsShownAndNotProved() throws IOException {
        Shell shell = Shell.run("prove", "retention", "--rules", planted());
        Shell json = Shell.run("prove", "retention", "--rules", planted(), "--format", "json");

        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.out())
                .contains(
                        "retention: 864 cells, not proved",
                        "No rule says anything about 2 cells:",
                        BOX,
                        "Maybe write a rule");
        JsonNode proof = new ObjectMapper().readTree(json.out());
        assertThat(proof.get("question").asText()).isEqualTo("retention");
        assertThat(proof.get("proved").asBoolean()).isFalse();
        assertThat(proof.get("cells").asInt()).isEqualTo(864);
        assertThat(proof.get("gaps")).hasSize(1);
        assertThat(proof.get("gaps").get(0).get("boxes").get(0).get("cells").asInt())
                .isEqualTo(2);
        assertThat(proof.get("conflicts")).isEmpty();
        assertThat(proof.get("silentRules")).isEmpty();
    }

    @Test
    void lostAnswerIsShownWhereSilenceTakesItsPlace() throws IOException {
        String text = Files.readString(folder.resolve("all/routing/routing.drl"));
        int start = text.indexOf("rule \"ROUTING-04:");
        int end = text.indexOf("rule \"ROUTING-05:");
        Files.createDirectories(folder.resolve("planted/routing"));
        Files.writeString(
                folder.resolve("planted/routing/routing.drl"),
                (text.substring(0, start) + text.substring(end))
                        .replace("// end of routing: 55", "// end of routing: 54"));

        Shell shell = Shell.run("prove", "routing", "--rules", planted());

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out())
                .contains("Unlike the built-in rules:", "decided -> not covered")
                .contains("requester = alliance-director, need = process-improvement");
    }

    @Test
    void unknownQuestionIsRefused() {
        Shell shell = Shell.run("prove", "retentoin");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("There is no question (retentoin).", "retention");
    }

    @Test
    @Tag("full")
    void comparisonShowsTheChangedBoxAndItsRequests() {
        Shell text = Shell.run("compare", "built-in", planted(), "--requests", Shell.REQUESTS);

        assertThat(text.exit()).as(text.err()).isEqualTo(1);
        assertThat(text.out())
                .contains("retention: 2 of 864 cells are decided otherwise")
                .contains("lacks-regional-approval -> not covered: 2 cells, 5 of 240 requests (CS-10433,")
                .contains(BOX + " (2)")
                .contains("handover: 12 of 5184 cells are decided otherwise")
                .contains("now -> not covered: 12 cells, 5 of 240 requests")
                .contains("Requests: 5 of 240 are decided otherwise.");
    }

    @Test
    @Tag("full") // each comparison takes as long as the one above
    void comparisonIsForProgramsAndPagesToo() throws IOException {
        Shell json = Shell.run("compare", "built-in", planted(), "--requests", Shell.REQUESTS, "--format", "json");
        Shell markdown = Shell.run("compare", "built-in", planted(), "--format", "markdown");

        JsonNode tree = new ObjectMapper().readTree(json.out());
        assertThat(tree.get("alike").asBoolean()).isFalse();
        assertThat(tree.get("questions")).hasSize(3);
        assertThat(tree.get("changedRequests")).hasSize(5);
        assertThat(markdown.out())
                .contains(
                        "### retention",
                        "| before | after | cells | cases |",
                        "| lacks-regional-approval | not covered | 2 |");
    }

    @Test
    void rulesThatSayTheSameAreAlike() {
        Shell shell = Shell.run("compare", "built-in", folder.resolve("all").toString());

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out()).isEqualTo("Both decide every case of every question alike.\n");
    }

    @Test
    void comparisonWithNothingIsRefused() {
        Shell shell = Shell.run("compare", "built-in", folder.resolve("none").toString());

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("is not a folder", "Maybe");
    }

    @Test
    void explanationNamesRulesChangesAndWhatToAsk() throws IOException {
        Shell text = Shell.runOn(QUESTION, "explain", "-", "--input", "jsonl", "--want", "allowed");
        Shell json = Shell.runOn(QUESTION, "explain", "-", "--input", "jsonl", "--format", "json");

        assertThat(text.exit()).as(text.err()).isZero();
        assertThat(text.out())
                .startsWith("A-1: More must be known\n")
                .contains("RETENTION-14", "stage.unknown: stage is Unknown", "Ask next: stage")
                .contains("To come to retention = allowed\n    change stage: pending-acceptance to scoping")
                .contains("RETENTION-02 up to stage 2, nobody asked the partner team did not speak:");
        JsonNode tree = new ObjectMapper().readTree(json.out());
        assertThat(tree.get("open").get(0).get("askNext").asText()).isEqualTo("stage");
        assertThat(tree.get("wanted"))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        it -> assertThat(it.get("provedMinimal").asBoolean()).isTrue());
    }

    @Test
    void oneRequestOfAnExportIsExplained() {
        Shell shell = Shell.run("explain", Shell.REQUESTS, "--id", "CS-10411", "--fixed", "need,phase");
        Shell other = Shell.run("explain", Shell.REQUESTS, "--id", "CS-1");

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out())
                .contains("CS-10411: ", "To come to intake = accept\n    change whyNow: sentence (COMPLETENESS-08");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).contains("has no case (CS-1)");
    }

    @Test
    void wishThatNoRuleFulfilsIsRefused() {
        Shell shell = Shell.runOn(QUESTION, "explain", "-", "--input", "jsonl", "--want", "maybe");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("No rule answers (maybe)", "Maybe one of: allowed");
    }
}
