package dev.engagement.examples.cli;

import dev.engagement.rules.tree.RuleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rule files that paths on the command line lead to, each once, by the names under which they were reached. */
final class RulePaths {
    private static final String EXTENSION = ".drl";

    /** By real path, so that no file is taken twice. */
    private final Map<Path, RuleSource> files = new LinkedHashMap<>();

    private RulePaths() {}

    static RulePaths of(List<Path> paths) {
        RulePaths found = new RulePaths();
        paths.forEach(found::add);
        return found;
    }

    /** The files, named by their paths. */
    List<RuleSource> sources() {
        return List.copyOf(files.values());
    }

    /** Where a file really stands. */
    List<Path> places() {
        return List.copyOf(files.keySet());
    }

    private void add(Path path) {
        if (!Files.exists(path)) {
            throw new Refusal("The path (" + path + ") does not exist.\nMaybe it is misspelt.");
        }
        if (!Files.isDirectory(path)) {
            read(path);
            return;
        }
        List<Path> below = filesBelow(path);
        if (below.isEmpty()) {
            throw new Refusal("The folder (" + path + ") holds no rule file.\nMaybe its files do not end with .drl.");
        }
        below.forEach(this::read);
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(it -> it.toString().endsWith(EXTENSION))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(
                    "The folder (" + folder + ") cannot be read: " + e.getMessage() + ".\nMaybe it is protected.");
        }
    }

    private void read(Path path) {
        try {
            Path place = path.toRealPath();
            if (!files.containsKey(place)) {
                String name = path.toString().replace('\\', '/');
                files.put(place, RuleSource.of(name, Files.readAllBytes(place)));
            }
        } catch (IOException e) {
            throw new Refusal(
                    "The file (" + path + ") cannot be read: " + e.getMessage() + ".\nMaybe it is protected.");
        }
    }
}
