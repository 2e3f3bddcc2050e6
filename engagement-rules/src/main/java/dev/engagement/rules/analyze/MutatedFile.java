package dev.engagement.rules.analyze;

import dev.engagement.model.Missing;
import dev.engagement.model.NotCovered;
import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.analyze.RuleMutations.MutatedRule;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.tree.Closing;
import dev.engagement.rules.tree.Constant;
import dev.engagement.rules.tree.Import;
import dev.engagement.rules.tree.InsertMissing;
import dev.engagement.rules.tree.InsertNotCovered;
import dev.engagement.rules.tree.Made;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleFile;
import dev.engagement.rules.tree.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rule files with a mutant in them, as engines take them. Stateless. */
final class MutatedFile {
    private MutatedFile() {}

    /** The rule set with the mutant in the place of its rule. */
    static RuleSet ruleSet(RuleSet ruleSet, RuleFile file, MutatedRule mutated, ClassLoader loader) {
        var builder = RuleSet.builder().classLoader(loader).reusing(ruleSet).named("mutant", "0");
        ruleSet.files()
                .forEach(it -> builder.file(
                        it.name().equals(file.name()) ? new RuleFileText(it.name(), text(file, mutated)) : it));
        return builder.build();
    }

    /** The text of the file with the mutant in the place of its rule. */
    static String text(RuleFile file, MutatedRule mutated) {
        List<Stated<String>> changes = new ArrayList<>();
        changes.add(new Stated<>(
                mutated.rule().map(Node::text).orElse(""), mutated.original().position()));
        if (mutated.rule().isEmpty()) {
            file.closing().ifPresent(it -> changes.add(new Stated<>(oneLess(it), it.position())));
        }
        mutated.rule().flatMap(it -> imported(file, it)).ifPresent(changes::add);
        return file.textWith(changes);
    }

    private static String oneLess(Closing it) {
        return new Closing(it.name(), it.rules() - 1, it.replaces(), it.retires(), it.position()).text();
    }

    /** What the mutant speaks of and its file does not import yet, behind the first import. */
    private static Optional<Stated<String>> imported(RuleFile file, Rule rule) {
        Set<Class<?>> known = file.imports().stream().map(Import::type).collect(Collectors.toSet());
        String more = Nodes.in(rule)
                .flatMap(MutatedFile::types)
                .filter(it -> !known.contains(it))
                .distinct()
                .map(it -> "\nimport " + it.getCanonicalName())
                .collect(Collectors.joining());
        return file.imports().stream()
                .filter(it -> !more.isEmpty())
                .findFirst()
                .map(it -> new Stated<>(it.type().getCanonicalName() + more, it.position()));
    }

    private static Stream<Class<?>> types(Node node) {
        if (node instanceof Constant constant) {
            return Stream.of(constant.type());
        } else if (node instanceof Made made) {
            return made.receiver().isEmpty() ? Stream.of(made.method().getDeclaringClass()) : Stream.empty();
        } else if (node instanceof InsertMissing) {
            return Stream.of(Missing.class);
        }
        return node instanceof InsertNotCovered ? Stream.of(NotCovered.class) : Stream.empty();
    }
}
