package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngagementTest {
    @Test
    void helpNamesTheCommandsAndExitCodes() {
        Shell shell = Shell.run("--help");

        assertThat(shell.exit()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .contains(
                        "check",
                        "compare",
                        "decide",
                        "explain",
                        "prove",
                        "questions",
                        "replay",
                        "rules",
                        "format",
                        "watch",
                        "Exit codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "decide", "questions", "replay", "rules", "format", "watch", "prove", "explain"})
    void everyCommandHasHelpAndTheCommonOptions(String command) {
        Shell shell = Shell.run(command, "--help");

        assertThat(shell.exit()).isZero();
        assertThat(shell.out())
                .contains("Usage: engagement " + command, "--format", "--rules", "--reading", "--help", "Exit codes");
    }

    @Test
    void printsItsVersion() {
        Shell shell = Shell.run("--version");

        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).startsWith("engagement ").hasLineCount(1);
    }

    @Test
    void saysWhatIsMissingOrMisspelt() {
        assertMisused(Shell.run(), "A command is missing.");
        assertMisused(Shell.run("decid"), "Did you mean");
        assertMisused(Shell.run("decide"), "FILE|-");
        assertMisused(Shell.run("questions", "--formt", "json"), "--format");
        assertMisused(Shell.run("questions", "--format", "xml"), "xml");
        assertMisused(Shell.run("rules"), "--out");
        assertMisused(Shell.run("format"), "PATH");
    }

    private static void assertMisused(Shell shell, String words) {
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(words, "--help").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "questions"})
    void endsQuietlyWhenNobodyReadsOn(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Engagement.run(new Console(InputStream.nullInputStream(), failing("Broken pipe"), err), command);

        assertThat(exit).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "questions"}) // less and more than is written at once
    void saysThatTheOutputCannotBeWritten(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Engagement.run(
                new Console(InputStream.nullInputStream(), failing("No space left on device"), err), command);

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
