package dev.engagement.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The lines of Java in the README are those of the quickstart, and print what the README says. */
@Isolated("changes the standard output")
class ReadmeTest {
    private static final Path SOURCE = Path.of("src/main/java/dev/engagement/examples/quickstart/Quickstart.java");
    private static final Pattern MAIN =
            Pattern.compile("void main\\(String\\[] args\\) \\{\n(.*?)\n    }\n", Pattern.DOTALL);

    @Test
    void showsTheQuickstart() throws IOException {
        Matcher main = MAIN.matcher(Files.readString(SOURCE));

        assertThat(main.find()).isTrue();
        assertThat(blockAfter("```java\n")).isEqualTo(main.group(1).stripIndent());
    }

    @Test
    void showsWhatTheQuickstartPrints() throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(blockAfter("```text\n").lines().toList());
    }

    private static String blockAfter(String fence) throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        int start = readme.indexOf(fence);
        assertThat(start).as(fence).isNotNegative();
        int end = readme.indexOf("\n```", start + fence.length());
        return readme.substring(start + fence.length(), end);
    }
}
