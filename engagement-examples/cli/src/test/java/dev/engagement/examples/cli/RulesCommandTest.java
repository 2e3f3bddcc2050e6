package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engagement.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    @TempDir
    private Path temporary;

    @Test
    @Tag("full")
    void decidesTheSameByTheFolderThatItWrote() throws IOException {
        Path folder = temporary.resolve("rules");
        Shell written = Shell.run("rules", "--out", folder.toString());

        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(filesBelow(folder, ".drl"))
                .hasSize(RuleSet.handbook().files().size());
        assertThat(filesBelow(folder, ".scenarios.yaml")).isNotEmpty();

        for (Path file :
                filesBelow(folder.resolve("handoff"), ".drl")) { // so that rules are really built from the folder
            Files.writeString(file, Files.readString(file).replaceFirst("/\\*", "/* Ours."));
        }
        Shell builtIn = Shell.run("decide", Shell.REQUESTS, "--why");
        Shell fromFolder = Shell.run("decide", Shell.REQUESTS, "--why", "--rules", folder.toString());
        assertThat(fromFolder.exit()).as(fromFolder.err()).isZero();
        assertThat(fromFolder.out()).isEqualTo(builtIn.out());
        assertThat(Shell.run("replay", folder.toString(), "--rules", folder.toString())
                        .exit())
                .isZero();
    }

    private static List<Path> filesBelow(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(suffix)).toList();
        }
    }

    @Test
    void overwritesNothingUnlessAskedTo() throws IOException {
        Path edited = temporary.resolve("handoff/retention.drl");
        Shell.run("rules", "--out", temporary.toString());
        Files.writeString(edited, "edited");
        Shell refused = Shell.run("rules", "--out", temporary.toString());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("already", "Nothing was written", "--overwrite");
        assertThat(edited).hasContent("edited");
        Shell overwritten = Shell.run("rules", "--out", temporary.toString(), "--overwrite", "--format", "json");
        assertThat(overwritten.exit()).isZero();
        assertThat(overwritten.out()).contains("\"ruleFiles\":");
        assertThat(Files.readString(edited)).startsWith("/*");
    }

    @Test
    void refusesAFileForAFolder() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        Shell shell = Shell.run("rules", "--out", file.toString());

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("is a file, not a folder");
    }

    @Test
    void reportsEveryIssueOfAFolderOfRules() throws IOException {
        Path rule = temporary.resolve("handoff/retention.drl");
        Shell.run("rules", "--out", temporary.toString());
        Files.writeString(rule, Files.readString(rule).replace("stage.upToScoping", "stage.upToScopin"));
        Shell shell = Shell.run("decide", Shell.REQUESTS, "--rules", temporary.toString());

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .containsPattern("handoff/retention.drl:\\d+:\\d+: error E405")
                .contains("upToScoping")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Shell shell =
                Shell.run("questions", "--rules", temporary.resolve("none").toString());

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("is not a directory");
    }
}
