package dev.engagement.rules.internal.drools;

import dev.engagement.rules.InvalidRuleSetException;
import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleFileSource;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.tree.RuleSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The bytes of all rule files of a rule set, each read once: the handbook's, and those that replace or join them. */
final class RuleFiles {
    private static final String EXTENSION = ".drl";

    private final SortedMap<String, byte[]> bytesByName = new TreeMap<>();
    private final Set<String> changed = new TreeSet<>();

    private RuleFiles() {}

    static RuleFiles read(List<RuleFileSource> sources, ClassLoader loader) {
        RuleFiles files = new RuleFiles();
        Handbook.files().forEach(file -> files.bytesByName.put(file.name(), file.bytes()));
        List<RuleIssue> issues = new ArrayList<>();
        for (RuleFileSource source : sources) {
            files.add(source, loader, issues);
        }
        if (!issues.isEmpty()) {
            throw new InvalidRuleSetException(issues);
        }
        return files;
    }

    private void add(RuleFileSource source, ClassLoader loader, List<RuleIssue> issues) {
        if (source instanceof RuleFileSource.InMemory memory) {
            put(memory.file().name(), memory.file().bytes());
        } else if (source instanceof RuleFileSource.Resource resource) {
            addResource(resource.name(), loader, issues);
        } else if (source instanceof RuleFileSource.Directory directory) {
            addDirectory(directory.path(), issues);
        }
    }

    private void put(String name, byte[] bytes) {
        byte[] before = bytesByName.put(name, bytes);
        if (before == null || !java.util.Arrays.equals(before, bytes)) {
            changed.add(name);
        }
    }

    private void addResource(String name, ClassLoader loader, List<RuleIssue> issues) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                issues.add(unreadable(name, "is not on the class path", "Maybe its name lacks a folder."));
            } else {
                put(name, in.readAllBytes());
            }
        } catch (IOException e) {
            issues.add(unreadable(name, "cannot be read: " + e.getMessage(), "Maybe the jar is damaged."));
        }
    }

    private void addDirectory(Path directory, List<RuleIssue> issues) {
        if (!Files.isDirectory(directory)) {
            issues.add(unreadable(directory.toString(), "is not a directory", "Maybe its path is misspelt."));
            return;
        }
        List<Path> found;
        try (Stream<Path> paths = Files.walk(directory)) {
            found = paths.filter(path -> path.toString().endsWith(EXTENSION))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            issues.add(
                    unreadable(directory.toString(), "cannot be listed: " + e.getMessage(), "Maybe it is protected."));
            return;
        }
        if (found.isEmpty()) {
            issues.add(unreadable(
                    directory.toString(), "holds no rule file", "Maybe its rule files do not end with .drl."));
        }
        for (Path path : found) {
            String name = directory.relativize(path).toString().replace('\\', '/');
            try {
                put(name, Files.readAllBytes(path));
            } catch (IOException e) {
                issues.add(unreadable(name, "cannot be read: " + e.getMessage(), "Maybe it is protected."));
            }
        }
    }

    private static RuleIssue unreadable(String name, String what, String remedy) {
        return new RuleIssue(
                IssueCode.UNREADABLE_FILE,
                name,
                1,
                1,
                1,
                1,
                "",
                "The rule source (" + name + ") " + what + ".",
                remedy);
    }

    boolean changed(String name) {
        return changed.contains(name);
    }

    List<RuleSource> sources() {
        return bytesByName.entrySet().stream()
                .map(entry -> RuleSource.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<RuleFileText> all() {
        return bytesByName.entrySet().stream()
                .map((Map.Entry<String, byte[]> entry) -> text(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RuleFileText text(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new RuleFileText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
