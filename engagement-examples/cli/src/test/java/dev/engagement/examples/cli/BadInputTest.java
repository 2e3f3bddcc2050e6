package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input gets a clear error in the words of the library, an exit code, and never a stack trace. */
class BadInputTest {
    private static final long HUGE = 200L << 20;

    @TempDir
    private Path folder;

    @Test
    void missingFile() {
        assertRefused(Shell.run("decide", folder.resolve("none.json").toString()), "does not exist");
        assertRefused(Shell.run("decide", folder.resolve("none.csv").toString()), "does not exist");
    }

    @Test
    void directory() throws IOException {
        Path json = Files.createDirectory(folder.resolve("a.json"));
        Path csv = Files.createDirectory(folder.resolve("a.csv"));

        assertRefused(Shell.run("decide", json.toString()), "directory");
        assertRefused(Shell.run("decide", csv.toString()), "directory");
    }

    @Test
    void emptyFile() {
        for (String kind : new String[] {"json", "jsonl", "yaml", "csv"}) {
            assertRefused(Shell.runOn("", "decide", "-", "--input", kind), "empty");
        }
    }

    @Test
    void unknownFormat() throws IOException {
        Path file = Files.writeString(folder.resolve("questions.txt"), "{}");

        assertRefused(Shell.run("decide", file.toString()), "--input");
    }

    @Test
    void hugeLine() {
        for (String kind : new String[] {"json", "jsonl", "yaml"}) {
            assertRefused(Shell.runWith(huge(""), "decide", "-", "--input", kind), "longer than");
        }
        Shell csv = Shell.runWith(huge("Case Number,Stage\nA-1,"), "decide", "-", "--input", "csv");
        assertRefused(csv, "<stdin>:2");
    }

    private static InputStream huge(String start) {
        InputStream endless = new InputStream() {
            private long left = HUGE;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int some = (int) Math.min(left, length);
                if (some <= 0) {
                    return length == 0 ? 0 : -1;
                }
                Arrays.fill(bytes, offset, offset + some, (byte) 'x');
                left -= some;
                return some;
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), endless);
    }

    @Test
    void malformedUtf8() {
        byte[] json = "{\"question\":\"ret\u00e9ntion\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] csv = "Case Number,Stage\nA-1,Sc\u00f6ping\n".getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(Shell.runWith(new ByteArrayInputStream(json), "decide", "-", "--input", "json"), "UTF-8");
        Shell export = Shell.runWith(new ByteArrayInputStream(csv), "decide", "-", "--input", "csv");
        assertThat(export.exit()).isEqualTo(1);
        assertClear(export, "UTF-8");
    }

    @Test
    void columnsMissingExtraRenamedOrTwice() {
        Shell renamed = Shell.runOn("Case Number,Stages,Mood\nA-1,2-Scoping,good\n", "decide", "-", "--input", "csv");
        Shell twice = Shell.runOn("Case Number,Stage,Stage\nA-1,1,2\n", "decide", "-", "--input", "csv");
        Shell none = Shell.runOn("Mood,Weather\ngood,fine\n", "decide", "-", "--input", "csv");

        assertThat(renamed.exit()).isZero();
        assertClear(renamed, "Mood");
        assertThat(twice.exit()).isEqualTo(1);
        assertClear(twice, "Stage");
        assertRefused(none, "column");
    }

    @Test
    void fieldsTooManyOrTooFew() {
        Shell shell = Shell.runOn("Case Number,Stage\nA-1\nA-2,1,2\nA-3,1\n", "decide", "-", "--input", "csv");

        assertThat(shell.exit()).isEqualTo(1);
        assertClear(shell, "<stdin>:2");
        assertThat(shell.out()).contains("A-3 (line 4)").doesNotContain("A-1", "A-2");
    }

    @Test
    void quoteLeftOpen() {
        Shell shell = Shell.runOn("Case Number,Stage\nA-1,1\nA-2,\"2\nA-3,1\n", "decide", "-", "--input", "csv");

        assertThat(shell.exit()).isEqualTo(1);
        assertClear(shell, "<stdin>:3");
        assertThat(shell.out()).contains("A-1 (line 2)");
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAreFine() {
        Shell csv = Shell.runOn("\uFEFFCase Number,Stage\r\nA-1,2-Scoping\r\n", "decide", "-", "--input", "csv");
        Shell json = Shell.runOn("\uFEFF{\"question\":\"retention\"}\r\n", "decide", "-", "--input", "json");

        assertThat(csv.exit()).as(csv.err()).isZero();
        assertThat(csv.out()).startsWith("A-1 (line 2)");
        assertThat(json.exit()).as(json.err()).isZero();
    }

    @Test
    void unknownRole() {
        Shell csv =
                Shell.runOn("Case Number,Requested By Role\nA-1,Solution Archtect\n", "decide", "-", "--input", "csv");
        Shell json = Shell.runOn(
                "{\"question\":\"routing\",\"facts\":{\"requester\":\"solution-archtect\"}}",
                "decide",
                "-",
                "--input",
                "json");

        assertThat(csv.exit()).isEqualTo(1);
        assertClear(csv, "Solution Archtect");
        assertThat(json.exit()).isZero();
        assertClear(json, "warning");
    }

    @Test
    void yamlBomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 20; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n");
        }

        assertRefused(Shell.runOn(bomb.toString(), "decide", "-", "--input", "yaml"), "anchor");
    }

    @Test
    void deepJson() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);

        assertRefused(Shell.runOn(deep, "decide", "-", "--input", "json"), "64");
        assertRefused(Shell.runOn(deep, "decide", "-", "--input", "yaml"), "64");
    }

    private static void assertRefused(Shell shell, String words) {
        assertThat(shell.exit()).as(shell.err()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertClear(shell, words);
    }

    private static void assertClear(Shell shell, String words) {
        assertThat(shell.err()).contains(words).doesNotContain("Exception", "\tat ", "defect of the command line");
        assertThat(shell.err().length()).isLessThan(20_000);
    }
}
