package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.engagement.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        JsonNode one = new ObjectMapper()
                .readTree(
                        Shell.run("questions", "ownership", "--format", "json").out());
        JsonNode all = new ObjectMapper()
                .readTree(Shell.run("questions", "--format", "json").out());

        assertThat(one.get("$schema").asText()).contains("2020-12");
        assertThat(one.at("/properties/facts/properties/source/enum")).isNotEmpty();
        assertThat(all.get("oneOf")).hasSize(RuleSet.handbook().questions().size());
    }

    @Test
    void namesTheNearestQuestion() {
        Shell shell = Shell.run("questions", "ownershp");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("no question (ownershp)").contains("Maybe ownership?");
    }
}
