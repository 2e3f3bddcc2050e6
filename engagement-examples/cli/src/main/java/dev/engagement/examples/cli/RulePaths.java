package dev.engagement.examples.cli;

import dev.engagement.rules.check.CheckedFile;
import dev.engagement.rules.check.CheckedFiles;
import dev.engagement.rules.tree.RuleSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        CheckedFiles found = CheckedFiles.at(List.of(path));
        if (!found.unread().isEmpty()) {
            throw new Refusal(found.unread().stream()
                    .map(it -> it.message() + "\n" + it.remedy())
                    .collect(Collectors.joining("\n")));
        }
        found.all().stream().filter(it -> it.name().endsWith(EXTENSION)).forEach(this::add);
    }

    private void add(CheckedFile file) {
        try {
            String name = file.shown().replace('\\', '/');
            files.putIfAbsent(Path.of(file.shown()).toRealPath(), RuleSource.of(name, file.bytes()));
        } catch (IOException e) {
            throw new Refusal("The file (" + file.shown() + ") cannot be read: " + e.getMessage()
                    + ".\nMaybe it was deleted meanwhile.");
        }
    }
}
