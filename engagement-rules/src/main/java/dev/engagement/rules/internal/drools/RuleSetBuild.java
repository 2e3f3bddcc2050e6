package dev.engagement.rules.internal.drools;

import dev.engagement.rules.InvalidRuleSetException;
import dev.engagement.rules.RuleFileSource;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.internal.handbook.Citations;
import dev.engagement.rules.tree.RuleFile;
import dev.engagement.rules.tree.RuleTree;
import dev.engagement.rules.tree.Stated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Builds a rule set at run time: reads all files into the rule tree, reports every issue from there, and hands the same
 * bytes to the compiler. Packages of which no file was replaced or added keep the classes that they were built with.
 */
public final class RuleSetBuild {
    private RuleSetBuild() {}

    /**
     * Builds a rule set.
     *
     * @param name the name of the rule set, or null for the handbook's
     * @param version its version, or null for the handbook's, which says whether files were changed
     * @param sources the files beyond the handbook's own
     * @param loader knows the types of questions and the resources
     * @return the rule set
     * @throws InvalidRuleSetException if a file has an issue that is an error
     */
    public static RuleSet of(
            @Nullable String name, @Nullable String version, List<RuleFileSource> sources, ClassLoader loader) {
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
        Set<String> changedPackages = new HashSet<>();
        tree.files().stream()
                .filter(file -> files.changed(file.name()) || !file.overlaid().isEmpty())
                .forEach(file -> changedPackages.add(packageOf(file)));
        List<RuleFileText> toCompile = tree.files().stream()
                .filter(file -> changedPackages.contains(packageOf(file)))
                .filter(file -> !file.rules().isEmpty())
                .map(file -> new RuleFileText(file.name(), file.textInForce()))
                .toList();
        List<Model> models = new ArrayList<>();
        for (Model model : Handbook.models()) {
            if (!changedPackages.contains(model.getPackageName())) {
                models.add(model);
            }
        }
        models.addAll(RuleCompiler.compile(toCompile, loader));
        String ownVersion = changedPackages.isEmpty() ? Handbook.version() : Handbook.version() + "+changed";
        return DroolsRuleSet.of(
                name == null ? Handbook.NAME : name,
                version == null ? ownVersion : version,
                files.all(),
                RuleFileNames.of(tree),
                models);
    }

    private static String packageOf(RuleFile file) {
        return file.packageName().map(Stated::value).orElse("");
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
