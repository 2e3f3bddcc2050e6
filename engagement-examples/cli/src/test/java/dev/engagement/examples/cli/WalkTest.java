package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The walk of WALK.md, step by step: every command, every save, and every text that is shown. */
class WalkTest {
    private static final Path GUIDE = Path.of("WALK.md");

    @TempDir
    private Path folder;

    @Test
    @Tag("full")
    @Timeout(300)
    void showsWhatTheGuideSays() throws IOException {
        Files.copy(Path.of(Shell.REQUESTS), folder.resolve("requests.csv"));
        String guide = Files.readString(GUIDE);

        try (Walk walk = new Walk(folder)) {
            String walked = walk.through(guide);

            Files.writeString(Path.of("target/WALK.md"), walked);
            assertThat(walked)
                    .as("where it differs, target/WALK.md has what is shown")
                    .isEqualTo(guide);
            assertThat(walk.saves()).isGreaterThan(5);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder("requests.csv", "question.json", "rules");
        }
    }
}
