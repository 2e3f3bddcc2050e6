package dev.engagement.rules.check;

import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.internal.drools.Handbook;
import dev.engagement.rules.scenario.ScenarioSource;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a check, each read once: rule files, and the scenario files beside them. They are checked together with
 * the built-in rule files that they replace or join. Immutable.
 */
public final class CheckedFiles {
    private static final String RULE_FILE = ".drl";

    private final List<CheckedFile> files;
    private final List<RuleIssue> unread;

    private CheckedFiles(Collection<CheckedFile> files, Collection<RuleIssue> unread) {
        this.files = List.copyOf(files);
        this.unread = List.copyOf(unread);
    }

    /**
     * The built-in rule files and nothing else, with their scenarios.
     *
     * @return no files of one's own
     */
    public static CheckedFiles handbook() {
        return new CheckedFiles(List.of(), List.of());
    }

    /**
     * Files that are at hand. Names that end with {@code .scenarios.yaml} are scenario files, all others rule files.
     *
     * @param files the files
     * @return the same files
     */
    public static CheckedFiles of(Collection<CheckedFile> files) {
        return new CheckedFiles(files, List.of());
    }

    /**
     * Reads files and folders now. What cannot be read becomes an issue of the check.
     *
     * <p>In a folder, and the folders below it, every {@code .drl} and {@code .scenarios.yaml} file is read and named by its
     * path from there, as {@link dev.engagement.rules.RuleSetBuilder#directory} does; names that begin with a dot are left
     * alone. A single rule file is named by its
     * folder and its own name, such as {@code handoff/retention.drl}, and so are the files of a folder where a built-in
     * file has this name; of the scenarios, only the file beside it is read.
     *
     * @param paths the files and folders; none means the built-in rules
     * @return the files
     */
    public static CheckedFiles at(Collection<Path> paths) {
        PathReader reader = new PathReader(Handbook.fileNames());
        paths.forEach(reader::read);
        return new CheckedFiles(reader.files(), reader.issues());
    }

    /**
     * All files of one's own.
     *
     * @return rule files and scenario files, in the order in which they were given
     */
    public List<CheckedFile> all() {
        return files;
    }

    List<CheckedFile> ruleFiles() {
        return files.stream().filter(it -> !isScenarioFile(it.name())).toList();
    }

    List<ScenarioSource> scenarioFiles() {
        return files.stream()
                .filter(it -> isScenarioFile(it.name()))
                .map(it -> ScenarioSource.of(it.shown(), it.bytes()))
                .toList();
    }

    /** Whether only the built-in rules are checked. */
    boolean onlyHandbook() {
        return files.isEmpty() && unread.isEmpty();
    }

    /**
     * What could not be read.
     *
     * @return issues of files and folders
     */
    public List<RuleIssue> unread() {
        return unread;
    }

    static boolean isScenarioFile(String name) {
        return name.endsWith(ScenarioSource.SUFFIX);
    }

    static boolean isRuleFile(String name) {
        return name.endsWith(RULE_FILE);
    }

    /** The files as issues show them, each once. */
    Stream<String> shown() {
        return ruleFiles().stream().map(CheckedFile::shown).distinct();
    }
}
