package dev.engagement.rules.hostile;

import dev.engagement.rules.tree.RuleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files below {@code hostile}, in folders by the place where they try to run code. */
final class HostileFiles {
    static final String INNOCENT = "hostile/innocent.drl";
    static final String EXPECTED = "hostile/expected.txt";

    private HostileFiles() {}

    /** The names of all hostile files, sorted. */
    static List<String> names() {
        Path root = path("hostile");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(it -> it.toString().endsWith(".drl"))
                    .map(it -> "hostile/" + root.relativize(it).toString().replace('\\', '/'))
                    .filter(it -> !it.equals(INNOCENT))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleSource source(String name) {
        try {
            return RuleSource.of(name, Files.readAllBytes(path(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of a file: the place where it tries to run code. */
    static String place(String name) {
        return name.split("/", -1)[1];
    }

    static Path path(String name) {
        try {
            return Paths.get(
                    Objects.requireNonNull(HostileFiles.class.getClassLoader().getResource(name), name)
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
