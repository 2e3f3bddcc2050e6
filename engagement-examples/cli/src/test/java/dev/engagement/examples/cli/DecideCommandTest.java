package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {
    private static final String KEEP = """
            {"id":"A-1","question":"retention","facts":{"source":"partner","ecosystemSaIsPrimary":"yes",\
            "partnerTeamWilling":"no","stage":3,"approvals":["regional-sa-manager"]}}
            """;

    @Test
    void decidesTheShippedRequests() {
        Shell shell = Shell.run("decide", Shell.REQUESTS);

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out().lines().filter(it -> it.startsWith("CS-"))).hasSize(240);
        assertThat(shell.out()).contains("\n\n240 cases:\n").contains("Ask for the missing information\n");
    }

    @Test
    void saysWhyWhereOneCaseIsPicked() throws IOException {
        Shell shell = Shell.run("decide", Shell.REQUESTS, "--id", "CS-10458");

        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).isEqualTo(approved("decide-one-request.txt"));
    }

    @Test
    void answersOneQuestion() throws IOException {
        Shell shell = Shell.runOn(KEEP, "decide", "-", "--input", "json", "--why");

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out()).isEqualTo(approved("decide-one-question.txt"));
    }

    private static String approved(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/approved", name));
    }

    @Test
    void isShortWithoutWhy() {
        Shell shell = Shell.runOn(KEEP, "decide", "-", "--input", "json");

        assertThat(shell.out()).contains("A-1 (line 1): ").doesNotContain("Why");
    }

    @Test
    void printsALineOfJsonForEachDecision() {
        Shell shell = Shell.run("decide", Shell.REQUESTS, "--format", "json");

        assertThat(shell.exit()).isZero();
        assertThat(shell.out().lines())
                .hasSize(240)
                .allMatch(line -> line.startsWith("{\"id\":\"CS-") && line.endsWith("}"));
    }

    @Test
    void readsEveryFormatFromStandardInput() {
        String yaml = "id: A-1\nquestion: retention\nfacts: { stage: 3 }\n";
        String csv = "Case Number,Stage\nA-1,3-Technical Evaluation\n";

        assertThat(Shell.runOn(KEEP, "decide", "-", "--input", "jsonl").out()).startsWith("A-1 (line 1)");
        assertThat(Shell.runOn(yaml, "decide", "-", "--input", "yaml").out()).startsWith("A-1 (line 1)");
        assertThat(Shell.runOn(csv, "decide", "-", "--input", "csv").out()).startsWith("A-1 (line 2)");
    }

    @Test
    void asksForTheFormatOfStandardInput() {
        Shell shell = Shell.runOn(KEEP, "decide", "-");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--input json, jsonl, yaml or csv");
    }

    @Test
    void namesCasesNearToOneThatIsNotThere() {
        Shell shell = Shell.run("decide", Shell.REQUESTS, "--id", "CS-1458");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("has no case (CS-1458)").contains("CS-10458");
    }

    @Test
    void listsWhatAnExportDoesNotTell() {
        String csv = "Case Number,Stage,AE Role\nA-1,3-Technical Evaluatoin,\nA-2,,Strategic\n";
        Shell shell = Shell.runOn(csv, "decide", "-", "--input", "csv");

        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("<stdin>:2: error: column 2 (Stage)");
        assertThat(shell.out()).contains("A-1 (line 2)").contains("As read").contains("A-2 (line 3)");
        assertThat(Shell.runOn(csv, "decide", "-", "--input", "csv", "--id", "A-2")
                        .exit())
                .isZero();
    }

    @Test
    void recordsScenariosThatPass(@TempDir Path folder) {
        Path recorded = folder.resolve("requests.scenarios.yaml");
        Shell first = Shell.run("decide", Shell.REQUESTS, "--as-scenarios", recorded.toString());
        Shell again = Shell.run("decide", Shell.REQUESTS, "--as-scenarios", recorded.toString());

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.err()).contains("Recorded 240 scenarios");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("exists and is not overwritten");
        Shell replayed = Shell.run("replay", recorded.toString());
        assertThat(replayed.exit()).as(replayed.out() + replayed.err()).isZero();
        assertThat(replayed.out()).contains("240 scenarios: 240 passed, 0 failed.");
    }

    @Test
    void readsTheHandbookAsChosen() {
        String willing = KEEP.replace("\"no\"", "\"yes\"")
                .replace("[\"regional-sa-manager\"]", "[\"regional-sa-manager\",\"global-ecosystem-sa-manager\"]");
        String[] plain = {"decide", "-", "--input", "json"};
        String[] chosen = {"decide", "-", "--input", "json", "--reading", "willing-and-approved=Approval wins"};

        assertThat(Shell.runOn(willing, plain).out()).contains("handed over");
        assertThat(Shell.runOn(willing, chosen).out()).contains("may keep it by approval");
    }

    @Test
    void refusesReadingsThatDoNotExist() {
        Shell name = Shell.runOn(KEEP, "decide", "-", "--input", "json", "--reading", "askFrist=always");
        Shell value = Shell.runOn(KEEP, "decide", "-", "--input", "json", "--reading", "askFirst=alwys");
        Shell form = Shell.runOn(KEEP, "decide", "-", "--input", "json", "--reading", "askFirst");

        assertThat(name.exit()).isEqualTo(2);
        assertThat(name.err()).contains("no reading (askFrist)").contains("Maybe askFirst?");
        assertThat(value.exit()).isEqualTo(2);
        assertThat(value.err()).contains("no value (alwys)").contains("Maybe always?");
        assertThat(form.exit()).isEqualTo(2);
        assertThat(form.err()).contains("NAME=VALUE");
    }

    @Test
    void namesTheNearestQuestionFactAndValue() {
        Shell question = Shell.runOn("{\"question\":\"retension\"}", "decide", "-", "--input", "json");
        Shell fact = Shell.runOn(KEEP.replace("stage", "stagee"), "decide", "-", "--input", "json");
        Shell value = Shell.runOn(KEEP.replace("regional-sa", "regionl-sa"), "decide", "-", "--input", "json");

        assertThat(question.exit()).isEqualTo(2);
        assertThat(question.err()).contains("retension").contains("retention");
        assertThat(fact.exit()).isEqualTo(2);
        assertThat(fact.err()).contains("stagee").contains("stage");
        assertThat(value.exit()).isEqualTo(2);
        assertThat(value.err()).contains("regional-sa-manager");
    }
}
