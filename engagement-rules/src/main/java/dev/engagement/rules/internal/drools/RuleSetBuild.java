package dev.engagement.rules.internal.drools;

import dev.engagement.model.fact.Term;
import dev.engagement.rules.InvalidRuleSetException;
import dev.engagement.rules.RuleFileSource;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.handbook.Citations;
import dev.engagement.rules.internal.interpret.CoinedTerm;
import dev.engagement.rules.tree.RuleTree;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds a rule set at run time: reads all files into the rule tree, reports every issue from there, and hands the same
 * texts to the compiler. What was built before of the same text is used again: files of the handbook, and those of an earlier
 * rule set.
 */
public final class RuleSetBuild {
    private RuleSetBuild() {}

    /**
     * Reads and builds a rule set.
     *
     * @param name the name of the rule set, or null for the handbook's
     * @param version its version, or null for the handbook's, which says whether files were changed
     * @param sources the files beyond the handbook's own
     * @param loader knows the types of questions and the resources
     * @param earlier a rule set of which unchanged parts are used again
     * @return the rule set
     * @throws InvalidRuleSetException if a file has an issue that is an error
     */
    public static RuleSet of(
            @Nullable String name,
            @Nullable String version,
            List<RuleFileSource> sources,
            ClassLoader loader,
            RuleSet earlier) {
        requireAuthoring();
        RuleFiles files = RuleFiles.read(sources, loader);
        RuleTree tree = RuleTree.read(files.sources(), loader);
        if (!tree.usable()) {
            throw new InvalidRuleSetException(tree.issues());
        }
        List<RuleIssue> unknownRows = Citations.unknownRows(tree);
        if (!unknownRows.isEmpty()) {
            throw new InvalidRuleSetException(unknownRows);
        }
        return of(name, version, tree, files.all(), loader, earlier);
    }

    /**
     * Builds a rule set of files that were read and found free of errors, in the handbook's name and version.
     *
     * @param tree all files of the rule set, the handbook's too
     * @param loader knows the types of questions
     * @param earlier a rule set of which unchanged parts are used again
     * @return the rule set
     * @throws InvalidRuleSetException if the engine refuses what the tree accepts
     */
    public static RuleSet of(RuleTree tree, ClassLoader loader, RuleSet earlier) {
        List<RuleIssue> misplaced = tree.files().stream()
                .flatMap(it -> RuleFiles.misplaced(it.name()).stream())
                .toList();
        if (!misplaced.isEmpty()) {
            throw new InvalidRuleSetException(misplaced);
        }
        List<RuleFileText> files = tree.files().stream()
                .map(it -> new RuleFileText(it.name(), it.text()))
                .sorted(Comparator.comparing(RuleFileText::name))
                .toList();
        return of(null, null, tree, files, loader, earlier);
    }

    private static RuleSet of(
            @Nullable String name,
            @Nullable String version,
            RuleTree tree,
            List<RuleFileText> files,
            ClassLoader loader,
            RuleSet earlier) {
        DroolsRuleSet handbook = Handbook.rules();
        List<DroolsRuleSet> before = earlier instanceof DroolsRuleSet built && built != handbook
                ? List.of(built, handbook)
                : List.of(handbook);
        RuleFileNames names = RuleFileNames.of(tree);
        List<BuiltFile> built = builtFiles(BuiltFile.texts(tree.files()), names, loader, before);
        String ownVersion = handbook.builtFiles().equals(built) ? Handbook.version() : Handbook.version() + "+changed";
        return DroolsRuleSet.of(
                        name == null ? Handbook.NAME : name,
                        version == null ? ownVersion : version,
                        files,
                        names,
                        built,
                        coinedTerms(tree),
                        before)
                .prepared();
    }

    private static List<Term> coinedTerms(RuleTree tree) {
        return tree.rules().stream()
                .flatMap(CoinedTerm::in)
                .flatMap(it -> it.term().stream())
                .distinct()
                .sorted(Comparator.comparing(Term::code))
                .toList();
    }

    private static List<BuiltFile> builtFiles(
            List<RuleFileText> wanted, RuleFileNames names, ClassLoader loader, List<DroolsRuleSet> before) {
        Map<String, BuiltFile> built = new TreeMap<>();
        for (RuleFileText file : wanted) {
            before.stream()
                    .flatMap(it -> it.builtFiles().stream())
                    .filter(it -> it.builtOf(file, loader))
                    .findFirst()
                    .ifPresent(it -> built.put(file.name(), it));
        }
        List<RuleFileText> toCompile =
                wanted.stream().filter(it -> !built.containsKey(it.name())).toList();
        RuleCompiler.compile(toCompile, names, loader)
                .forEach(it -> built.put(it.text().name(), it));
        return List.copyOf(built.values());
    }

    private static void requireAuthoring() {
        for (String needed : List.of(
                "org.drools.drl.parser.DrlParser",
                "com.github.javaparser.JavaParser",
                "org.drools.model.codegen.ExecutableModelProject")) {
            try {
                Class.forName(needed, false, RuleSetBuild.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(
                        "Rule files cannot be read: the class (" + needed + ") is not on the class path.\n"
                                + "Maybe add the dependency dev.engagement:engagement-authoring (type pom).",
                        e);
            }
        }
    }
}
