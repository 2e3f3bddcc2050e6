package dev.engagement.rules.check;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.internal.HiddenFiles;
import dev.engagement.rules.scenario.ScenarioSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the files of a check from paths, each file once, and names each by its place in the rule folder. */
final class PathReader {
    /** Far beyond what the rule tree accepts: such a file is not even read. */
    private static final long MOST_BYTES = 1L << 24;

    private final Set<String> builtIn;
    private final Set<Path> seen = new HashSet<>();
    private final Map<String, CheckedFile> files = new LinkedHashMap<>();
    private final List<RuleIssue> issues = new ArrayList<>();

    PathReader(Collection<String> builtIn) {
        this.builtIn = Set.copyOf(builtIn);
    }

    Collection<CheckedFile> files() {
        return files.values();
    }

    List<RuleIssue> issues() {
        return issues;
    }

    void read(Path path) {
        if (Files.isDirectory(path)) {
            readFolder(path);
        } else if (!Files.exists(path)) {
            refuse(path, "does not exist", "Maybe it is misspelt, or meant from another folder.");
        } else if (!Files.isRegularFile(path)) {
            refuse(path, "is neither a file nor a folder", "Maybe another path.");
        } else if (CheckedFiles.isScenarioFile(path.toString())) {
            refuse(
                    path,
                    "is a scenario file, and rules are checked",
                    "Maybe engagement replay, or the .drl beside it.");
        } else if (!CheckedFiles.isRuleFile(path.toString())) {
            refuse(path, "is no rule file", "Maybe another file: rule files end with .drl.");
        } else {
            readFile(path);
        }
    }

    private void readFile(Path path) {
        add(inItsFolder(path), path);
        Path scenarios = path.resolveSibling(ScenarioSource.besides(String.valueOf(path.getFileName())));
        if (Files.isRegularFile(scenarios)) {
            add(inItsFolder(scenarios), scenarios);
        }
    }

    private void readFolder(Path folder) {
        List<Path> found;
        try (Stream<Path> paths = Files.walk(folder)) {
            found = paths.filter(
                            it -> CheckedFiles.isRuleFile(it.toString()) || CheckedFiles.isScenarioFile(it.toString()))
                    .filter(it -> !HiddenFiles.among(folder, it))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            refuse(folder, "cannot be listed: " + e.getMessage(), "Maybe it is protected.");
            return;
        }
        if (found.stream().noneMatch(it -> CheckedFiles.isRuleFile(it.toString()))) {
            refuse(folder, "holds no rule file", "Maybe its rule files do not end with .drl.");
        }
        for (Path path : found) {
            String fromHere = slashes(folder.relativize(path));
            String named = inItsFolder(path);
            String ruleFile = named.replace(ScenarioSource.SUFFIX, ".drl");
            add(fromHere.indexOf('/') < 0 && builtIn.contains(ruleFile) ? named : fromHere, path);
        }
    }

    private void add(String name, Path path) {
        try {
            if (!seen.add(path.toRealPath())) {
                return;
            }
            if (Files.size(path) > MOST_BYTES) {
                issues.add(issue(
                        IssueCode.TOO_LARGE,
                        path,
                        "The file has " + Files.size(path) + " bytes, and was not read.",
                        "Maybe it is no rule file."));
                return;
            }
            CheckedFile file = CheckedFile.of(name, path.toString(), Files.readAllBytes(path));
            CheckedFile before = files.putIfAbsent(name, file);
            if (before != null) {
                issues.add(issue(
                        IssueCode.SAME_FILE,
                        path,
                        "The file (" + path + ") would take the place of (" + before.shown() + "): both are " + name
                                + ".",
                        "Maybe check one after the other."));
            }
        } catch (IOException e) {
            refuse(path, "cannot be read: " + e.getMessage(), "Maybe it is protected.");
        }
    }

    /** The last folder and the name of the file, whatever the working directory is. */
    private static String inItsFolder(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        int names = whole.getNameCount();
        return slashes(whole.subpath(Math.max(0, names - 2), names));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void refuse(Path path, String what, String remedy) {
        issues.add(issue(IssueCode.UNREADABLE_FILE, path, "The path (" + path + ") " + what + ".", remedy));
    }

    private static RuleIssue issue(IssueCode code, Path path, String message, String remedy) {
        return new RuleIssue(code, path.toString(), 1, 1, 1, 1, "", message, remedy);
    }
}
