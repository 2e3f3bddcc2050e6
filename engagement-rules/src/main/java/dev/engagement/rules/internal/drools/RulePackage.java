package dev.engagement.rules.internal.drools;

import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.tree.RuleFile;
import dev.engagement.rules.tree.Stated;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * The rules of one package, built of the texts of its files. Immutable.
 *
 * @param name the package
 * @param texts its files with rules in force, by name
 * @param loader knows the types that the rules speak of
 * @param rules the built rules: the same objects wherever the package is used
 */
record RulePackage(String name, List<RuleFileText> texts, ClassLoader loader, List<Rule> rules) {
    RulePackage {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
    }

    static RulePackage of(Model model, List<RuleFileText> texts, ClassLoader loader) {
        return new RulePackage(model.getPackageName(), texts, loader, model.getRules());
    }

    /** The texts in force of files, by package; files without a rule in force are left out. */
    static Map<String, List<RuleFileText>> texts(List<RuleFile> files) {
        return files.stream()
                .filter(it -> !it.rules().isEmpty())
                .collect(Collectors.groupingBy(
                        RulePackage::packageOf,
                        TreeMap::new,
                        Collectors.mapping(it -> new RuleFileText(it.name(), it.textInForce()), Collectors.toList())));
    }

    private static String packageOf(RuleFile file) {
        return file.packageName().map(Stated::value).orElse("");
    }

    /** Whether building these texts would give the same rules. The handbook's speak of the handbook's types alone. */
    boolean builtOf(List<RuleFileText> wanted, ClassLoader wantedLoader) {
        return texts.equals(wanted) && (loader == wantedLoader || loader == Handbook.class.getClassLoader());
    }
}
