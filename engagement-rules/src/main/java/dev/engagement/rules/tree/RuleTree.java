package dev.engagement.rules.tree;

import dev.engagement.rules.RuleIssue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Rule files as data, and everything that is wrong with them. Immutable and safe for use by many threads.
 *
 * @param files the files in the order in which they were given
 * @param issues all problems, sorted by file, line and column
 */
public record RuleTree(List<RuleFile> files, List<RuleIssue> issues) {
    /** Copies the lists. {@inheritDoc} */
    public RuleTree {
        files = List.copyOf(files);
        issues = issues.stream().sorted().toList();
    }

    /**
     * Reads rule files. Bad content never throws: it is an issue with its place.
     *
     * @param sources the files, all of one rule set
     * @param loader knows the types that the rules speak of
     * @return the files, with all rules that have no error, and all issues
     * @throws IllegalStateException if the libraries that read rule files are not on the class path
     */
    public static RuleTree read(Collection<RuleSource> sources, ClassLoader loader) {
        try {
            return new TreeReader(loader).read(sources);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Reading rule files needs libraries that are not on the class path (" + e.getMessage()
                            + ").\nMaybe add the dependency dev.engagement:engagement-authoring.",
                    e);
        }
    }

    /**
     * Whether engines may use the rules.
     *
     * @return true if no issue is an error
     */
    public boolean usable() {
        return issues.stream().noneMatch(it -> it.severity() == RuleIssue.Severity.ERROR);
    }

    /**
     * All rules of all files.
     *
     * @return the rules, by file and place
     */
    public List<Rule> rules() {
        return files.stream().flatMap(it -> it.rules().stream()).toList();
    }

    /**
     * Finds a rule.
     *
     * @param id its permanent id
     * @return the rule, or empty if there is none or it has an error
     */
    public Optional<Rule> rule(String id) {
        return rules().stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
