package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a watch refuses, and what it tells programs; {@link WalkTest} has what it shows people. */
class WatchCommandTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void refusesWhatIsNoFolder() {
        String missing = folder.resolve("rules").toString();
        Shell shell = Shell.run("watch", missing);

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("The path (" + missing + ") is not a folder.\n"
                        + "Maybe write one with rules: engagement rules --out " + missing + "\n");
    }

    @Test
    @Timeout(60)
    void refusesRequestsThatCannotBeRead() throws IOException {
        Path requests = Files.writeString(folder.resolve("requests.json"), "{ \"question\": \"retenton\" }");
        Shell shell = Shell.run("watch", folder.toString(), "--requests", requests.toString());

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("requests.json:1:", "retenton", "Maybe retention.", "No case of the file");
    }

    @Test
    @Timeout(120)
    void tellsProgramsOneObjectForEachRound() throws Exception {
        Path rules = folder.resolve("handoff/own.drl");
        Path requests = Files.writeString(folder.resolve("questions.jsonl"), """
                {"id":"a","question":"retention","facts":{"ecosystemSaIsPrimary":"yes","stage":1,"partnerTeamWilling":"no"}}
                {"id":"b","question":"retention","facts":{"ecosystemSaIsPrimary":"no"}}
                """);
        Files.createDirectories(rules.getParent());
        Files.writeString(rules, "package dev.engagement.handbook.handoff\n// end of own: 0 rules\n");
        String good = """
                package dev.engagement.handbook.handoff

                import dev.engagement.model.Finding
                import dev.engagement.model.handoff.Retention
                import dev.engagement.model.handoff.RetentionQuestion

                rule "RETENTION-01: here an Ecosystem SA never keeps one"  @source( "own#handoff" )
                when  $question : RetentionQuestion( stage.upToScoping )
                then  insert( Finding.of( $question, Retention.NOT_APPLICABLE ) );  end
                // end of own: 1 rule; replaces RETENTION-01
                """;

        try (RunningWatch watch =
                RunningWatch.of("watch", folder.toString(), "--requests", requests.toString(), "--format", "json")) {
            JsonNode empty = object(watch);
            assertThat(empty.get("errors").asInt()).isEqualTo(1);
            assertThat(empty.get("issues").get(0).asText()).contains("own.drl:1:");
            assertThat(empty.has("changed")).isFalse();

            Files.move(Files.writeString(folder.resolve("beside"), good), rules, StandardCopyOption.REPLACE_EXISTING);
            JsonNode changed = object(watch);
            assertThat(changed.get("errors").asInt()).as(changed.toString()).isZero();
            assertThat(changed.get("requests").asInt()).isEqualTo(2);
            assertThat(changed.get("changed")).hasSize(1);
            assertThat(changed.at("/changed/0/name").asText()).isEqualTo("a");
            assertThat(changed.at("/changed/0/differences").toString()).contains(" -> ");
        }
    }

    private static JsonNode object(RunningWatch watch) throws IOException {
        return new ObjectMapper().readTree(watch.line());
    }
}
