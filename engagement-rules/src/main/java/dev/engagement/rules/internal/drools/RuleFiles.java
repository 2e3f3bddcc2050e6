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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The bytes of all rule files of a rule set, each read once: the handbook's, and those that replace or join them. */
final class RuleFiles {
    /** A path from some folder on: no part begins with a dot, so none leads elsewhere. */
    private static final Pattern PLACE = Pattern.compile("(?:[^./\\\\][^/\\\\]*/)*[^./\\\\][^/\\\\]*");

    private final SortedMap<String, RuleSource> byName = new TreeMap<>();
    private final List<RuleIssue> issues = new ArrayList<>();

    private RuleFiles() {}

    static RuleFiles read(List<RuleFileSource> sources, ClassLoader loader) {
        RuleFiles files = new RuleFiles();
        Handbook.files().forEach(file -> files.byName.put(file.name(), RuleSource.of(file.name(), file.bytes())));
        for (RuleFileSource source : sources) {
            files.add(source, loader);
        }
        if (!files.issues.isEmpty()) {
            throw new InvalidRuleSetException(files.issues);
        }
        return files;
    }

    private void add(RuleFileSource source, ClassLoader loader) {
        if (source instanceof RuleFileSource.InMemory memory) {
            put(RuleSource.of(memory.file().name(), memory.file().bytes()));
        } else if (source instanceof RuleFileSource.Resource resource) {
            addResource(resource.name(), loader);
        } else if (source instanceof RuleFileSource.Directory directory) {
            RuleFolder folder = RuleFolder.read(directory.path());
            issues.addAll(folder.issues());
            folder.files().forEach(this::put);
        }
    }

    private void put(RuleSource file) {
        Optional<RuleIssue> misplaced = misplaced(file.name());
        misplaced.ifPresent(issues::add);
        if (misplaced.isEmpty()) {
            byName.put(file.name(), file);
        }
    }

    /** Why a file of this name cannot be in a rule set; empty if it can. */
    static Optional<RuleIssue> misplaced(String name) {
        return PLACE.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(RuleFolder.issue(
                        IssueCode.FILE_NAME,
                        name,
                        "does not name a place below a folder",
                        "Maybe folders with slashes between them, such as handoff/retention.drl."));
    }

    private void addResource(String name, ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                issues.add(RuleFolder.issue(
                        IssueCode.UNREADABLE_FILE, name, "is not on the class path", "Maybe its name lacks a folder."));
            } else {
                put(RuleSource.read(name, in));
            }
        } catch (IOException e) {
            issues.add(RuleFolder.issue(
                    IssueCode.UNREADABLE_FILE, name, "cannot be read: " + e.getMessage(), "Maybe the jar is damaged."));
        }
    }

    List<RuleSource> sources() {
        return List.copyOf(byName.values());
    }

    List<RuleFileText> all() {
        return byName.values().stream().map(RuleFiles::text).toList();
    }

    private static RuleFileText text(RuleSource file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        return new RuleFileText(file.name(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
