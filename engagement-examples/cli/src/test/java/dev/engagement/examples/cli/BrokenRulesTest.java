package dev.engagement.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Every broken rule file that the rule tree is tested with is refused with the approved words, at its path. */
@Isolated("changes the context class loader")
class BrokenRulesTest {
    private static final Path TESTS_OF_RULES = Path.of("../../engagement-rules/target/test-classes");
    private static final Path BROKEN = TESTS_OF_RULES.resolve("sample/parking/broken");
    private static final int FEW = 12;

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    @BeforeEach
    void knowTheTypesOfTheBrokenFiles() throws IOException {
        assertThat(BROKEN).as("the tests of engagement-rules, compiled").isDirectory();
        URL[] types = {TESTS_OF_RULES.toUri().toURL()};
        Thread.currentThread().setContextClassLoader(new URLClassLoader(types, before));
    }

    @AfterEach
    void forgetThem() throws IOException {
        ((URLClassLoader) Thread.currentThread().getContextClassLoader()).close();
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void someOfThemAreRefused() throws IOException {
        List<Path> all = brokenFolders();
        for (int i = 0; i < all.size(); i += all.size() / FEW) {
            assertRefused(all.get(i));
        }
    }

    @Test
    @Tag("full")
    void allOfThemAreRefused() throws IOException {
        for (Path broken : brokenFolders()) {
            assertRefused(broken);
        }
    }

    private static List<Path> brokenFolders() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            List<Path> errors = folders.filter(it -> approved(it).contains(": error "))
                    .sorted()
                    .toList();
            assertThat(errors).hasSizeGreaterThan(200);
            return errors;
        }
    }

    private void assertRefused(Path broken) throws IOException {
        Path parking =
                Files.createDirectories(folder.resolve(broken.getFileName()).resolve("parking"));
        try (Stream<Path> files = Files.list(broken)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".drl")).toList()) {
                Files.copy(file, parking.resolve(file.getFileName()));
            }
        }
        Shell shell = Shell.run("check", folder.resolve(broken.getFileName()).toString());

        assertThat(shell.exit()).as(broken + "\n" + shell.out()).isEqualTo(1);
        assertThat(shell.out().lines().toList())
                .as(broken.toString())
                .containsAll(approved(broken)
                        .replaceAll("(?m)(^| )parking/", "$1" + parking + "/")
                        .lines()
                        .toList());
    }

    private static String approved(Path broken) {
        try {
            return Files.readString(broken.resolve("issues.txt"));
        } catch (IOException e) {
            throw new IllegalStateException("The file (" + broken + "/issues.txt) cannot be read.", e);
        }
    }
}
