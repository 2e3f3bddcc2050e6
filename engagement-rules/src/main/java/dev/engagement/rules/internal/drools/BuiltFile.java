package dev.engagement.rules.internal.drools;

import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.tree.RuleFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * The rules of one file, built of its text. Immutable.
 *
 * @param text the file, without the rules that others replace or retire
 * @param loader knows the types that the rules speak of
 * @param rules the built rules: the same objects wherever the file is used
 */
record BuiltFile(RuleFileText text, ClassLoader loader, List<Rule> rules) {
    BuiltFile {
        rules = List.copyOf(rules);
    }

    /** Gives each file the rules that were built of it. */
    static List<BuiltFile> of(
            List<Model> models, List<RuleFileText> texts, RuleFileNames fileNames, ClassLoader loader) {
        Map<String, List<Rule>> rules = models.stream()
                .flatMap(it -> it.getRules().stream())
                .collect(Collectors.groupingBy(it -> fileNames.fileOf(Reasons.idOf(it))));
        Set<String> names = texts.stream().map(RuleFileText::name).collect(Collectors.toSet());
        if (!names.containsAll(rules.keySet())) {
            throw new IllegalStateException("Rules were built of no file that is known: " + rules.keySet() + ".");
        }
        return texts.stream()
                .map(it -> new BuiltFile(it, loader, rules.getOrDefault(it.name(), List.of())))
                .toList();
    }

    /** The texts in force of files; files without a rule in force are left out. */
    static List<RuleFileText> texts(List<RuleFile> files) {
        return files.stream()
                .filter(it -> !it.rules().isEmpty())
                .map(it -> new RuleFileText(it.name(), it.textInForce()))
                .toList();
    }

    /** Whether building a text would give the same rules. The handbook's speak of the handbook's types alone. */
    boolean builtOf(RuleFileText wanted, ClassLoader wantedLoader) {
        return text.equals(wanted) && (loader == wantedLoader || loader == Handbook.class.getClassLoader());
    }
}
