package dev.engagement.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files of this package's test resources that hold what was approved. Run with {@code -Dapprove} to write what is said
 * now, and read the difference before you keep it.
 */
final class Approved {
    /** Where they lie: tests run in the folder of their module. */
    static final Path FOLDER = Path.of("src", "test", "resources", "dev", "engagement", "rules", "scenario");

    private Approved() {}

    static void check(Path file, String actual) throws IOException {
        if (System.getProperty("approve") != null) {
            Files.writeString(file, actual);
            return;
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    /** The scenario files of a folder, by name. */
    static List<Path> scenarioFiles(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            List<Path> found = files.filter(it -> it.toString().endsWith(ScenarioSource.SUFFIX))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    /** The file beside another one, with another end of its name. */
    static Path beside(Path file, String end) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ScenarioSource.SUFFIX.length()) + end);
    }
}
