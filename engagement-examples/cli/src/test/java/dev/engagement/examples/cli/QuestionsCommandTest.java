package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.engagement.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QuestionsCommandTest {
    @Test
    void listsEveryQuestionWithWhatItAsks() {
        Shell shell = Shell.run("questions");

        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).contains("ownership: Which SA owns the technical responsibility for an opportunity?");
        assertThat(shell.out().lines().filter(it -> it.matches("[a-z-]+: .*\\?")))
                .hasSize(RuleSet.handbook().questions().size());
    }

    @Test
    void showsOneQuestionInFull() throws IOException {
        Shell shell = Shell.run("questions", "Ownership");

        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).isEqualTo(Files.readString(Path.of("src/test/resources/approved/questions-one.txt")));
    }

    @Test
    void printsAJsonSchema() throws IOException {
        JsonNode one = json("questions", "ownership", "--format", "json");

        assertThat(one.get("$schema").asText()).contains("2020-12");
        assertThat(one.at("/properties/facts/properties/source/enum")).isNotEmpty();
    }

    @Test
    @Tag("full")
    void printsOneJsonSchemaOfEveryQuestion() throws IOException {
        JsonNode all = json("questions", "--format", "json");

        assertThat(all.get("oneOf")).hasSize(RuleSet.handbook().questions().size());
    }

    private static JsonNode json(String... words) throws IOException {
        return new ObjectMapper().readTree(Shell.run(words).out());
    }

    @Test
    void namesTheNearestQuestion() {
        Shell shell = Shell.run("questions", "ownershp");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("no question (ownershp)").contains("Maybe ownership?");
    }
}
