package dev.engagement.rules.check;

import dev.engagement.model.Readings;
import dev.engagement.rules.InvalidRuleSetException;
import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSetBuilder;
import dev.engagement.rules.internal.Libraries;
import dev.engagement.rules.internal.drools.Handbook;
import dev.engagement.rules.internal.drools.RuleSetBuild;
import dev.engagement.rules.scenario.ReplayReport;
import dev.engagement.rules.scenario.ScenarioSource;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleFile;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Checks rule files: all errors, which keep rules from being used, and warnings, for what is allowed and probably not
 * meant. Rules are built and their scenarios replayed only where there is no error; nothing of a file with an error runs.
 * Immutable and safe for use by many threads.
 */
public final class RuleCheck {
    private final ClassLoader classLoader;
    private final Readings readings;
    private final RuleSet earlier;

    private RuleCheck(ClassLoader classLoader, Readings readings, RuleSet earlier) {
        this.classLoader = classLoader;
        this.readings = readings;
        this.earlier = earlier;
    }

    /**
     * A check under the default readings, which finds types by the context class loader of the thread.
     *
     * @return the check
     * @throws IllegalStateException if the libraries that read rule files are not on the class path
     */
    public static RuleCheck create() {
        String purpose = "Checking rules";
        Libraries.require(purpose, "Drools parser", "org.drools.drl.parser.DrlParser", "engagement-authoring");
        Libraries.require(purpose, "JavaParser", "com.github.javaparser.JavaParser", "engagement-authoring");
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return new RuleCheck(
                context == null ? RuleCheck.class.getClassLoader() : context, Readings.DEFAULT, RuleSet.handbook());
    }

    /**
     * Chooses the class loader that knows the types of one's own questions.
     *
     * @param loader the class loader
     * @return another check with this class loader
     */
    public RuleCheck withClassLoader(ClassLoader loader) {
        return new RuleCheck(loader, readings, earlier);
    }

    /**
     * Chooses the readings under which scenarios are replayed that choose none themselves.
     *
     * @param chosen the readings
     * @return another check with these readings
     */
    public RuleCheck withReadings(Readings chosen) {
        return new RuleCheck(classLoader, chosen, earlier);
    }

    /**
     * Takes over what an earlier rule set was built of, wherever nothing was changed since, as
     * {@link RuleSetBuilder#reusing} does: checks that follow one another take less time.
     *
     * @param ruleSet a rule set that was built before; by default the handbook's
     * @return another check with this rule set
     */
    public RuleCheck reusing(RuleSet ruleSet) {
        return new RuleCheck(classLoader, readings, ruleSet);
    }

    /**
     * Reads and checks files and folders: see {@link CheckedFiles#at}.
     *
     * @param paths the files and folders; none means the built-in rules
     * @return all that was found
     * @throws IllegalStateException if there are scenarios and the library that reads YAML is not on the class path
     */
    public CheckReport check(Path... paths) {
        return check(CheckedFiles.at(List.of(paths)));
    }

    /**
     * Checks files that were read before.
     *
     * @param files the files; their names are not looked up again
     * @return all that was found
     * @throws IllegalStateException if there are scenarios and the library that reads YAML is not on the class path
     */
    public CheckReport check(CheckedFiles files) {
        Map<String, RuleSource> sources = new LinkedHashMap<>();
        Set<RuleFileText> shipped = new LinkedHashSet<>(Handbook.files());
        shipped.forEach(it -> sources.put(it.name(), RuleSource.of(it.name(), it.bytes())));
        Map<String, String> shown = new LinkedHashMap<>();
        files.ruleFiles().forEach(it -> {
            sources.put(it.name(), RuleSource.of(it.name(), it.bytes()));
            shown.put(it.name(), it.shown());
        });
        RuleTree tree = RuleTree.read(sources.values(), classLoader);
        Warnings found =
                warnings(tree, it -> files.onlyHandbook() || !shipped.contains(new RuleFileText(it.name(), it.text())));
        found.addAll(files.unread());
        Optional<RuleSet> built = Optional.empty();
        Optional<ReplayReport> replay = Optional.empty();
        if (found.noErrors()) {
            built = build(files, tree, found);
            replay = built.flatMap(it -> checkScenarios(files, tree, it, found));
        }
        long rules = tree.files().stream()
                .filter(it -> files.onlyHandbook() || shown.containsKey(it.name()))
                .mapToLong(it -> it.rules().size())
                .sum();
        int count = files.onlyHandbook() ? tree.files().size() : shown.size();
        return new CheckReport(new ShownNames(shown).of(found.all()), count, rules, built, replay);
    }

    /** What can be said of rule files without building them. */
    static Warnings warnings(RuleTree all) {
        return warnings(all, any -> true);
    }

    /** The same, where all other files than some are known to be sound by themselves. */
    private static Warnings warnings(RuleTree all, Predicate<RuleFile> some) {
        Warnings found = new Warnings();
        found.addAll(all.issues());
        RuleTree tree = settled(all);
        CitationCheck.check(tree, found);
        SalienceCheck.check(tree, found);
        RepetitionCheck.check(tree, found);
        ConclusionPatternCheck.check(tree, found);
        CoinedTermCheck.check(tree, found);
        Domains domains = new Domains(tree);
        List<Rule> rules = tree.files().stream()
                .filter(some)
                .flatMap(it -> it.rules().stream())
                .toList();
        ContradictionCheck.check(rules, domains, found);
        OverlapCheck.check(besides(rules, tree), domains, found);
        MissingFactCheck.check(rules, domains, found);
        return found;
    }

    /** All rules of the questions that some rules answer. */
    private static List<Rule> besides(List<Rule> some, RuleTree tree) {
        Set<Class<?>> questions = some.stream().map(Rule::question).collect(Collectors.toSet());
        return tree.rules().stream()
                .filter(it -> questions.contains(it.question()))
                .toList();
    }

    /** Without files in which two versions of the rules stand, because a merge was not settled. */
    private static RuleTree settled(RuleTree tree) {
        Set<String> unsettled = tree.issues().stream()
                .filter(it -> it.code() == IssueCode.CONFLICT_MARKER)
                .map(RuleIssue::file)
                .collect(Collectors.toSet());
        return new RuleTree(
                tree.files().stream()
                        .filter(it -> !unsettled.contains(it.name()))
                        .toList(),
                tree.issues());
    }

    private Optional<RuleSet> build(CheckedFiles files, RuleTree tree, Warnings found) {
        if (files.onlyHandbook()) {
            return Optional.of(RuleSet.handbook());
        }
        try {
            return Optional.of(RuleSetBuild.of(tree, classLoader, earlier));
        } catch (InvalidRuleSetException e) {
            found.addAll(e.issues());
            return Optional.empty();
        }
    }

    private Optional<ReplayReport> checkScenarios(CheckedFiles files, RuleTree tree, RuleSet ruleSet, Warnings found) {
        List<RuleFile> checked = new ArrayList<>(tree.files());
        List<ScenarioSource> scenarios = ScenarioSource.handbook(ruleSet);
        if (!files.onlyHandbook()) {
            List<String> names =
                    files.ruleFiles().stream().map(CheckedFile::name).toList();
            checked.removeIf(it -> !names.contains(it.name()));
            scenarios = files.scenarioFiles();
        }
        return new ScenarioCheck(checked, found).check(scenarios, ruleSet, readings);
    }

    /**
     * Whether an issue keeps rules from being used.
     *
     * @param issue the issue
     * @return true if it is an error
     */
    static boolean isError(RuleIssue issue) {
        return issue.severity() == RuleIssue.Severity.ERROR;
    }
}
