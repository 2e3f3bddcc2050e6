package dev.engagement.rules.analyze;

import dev.engagement.rules.RuleFileText;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.interpret.RuleInterpreter;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules of a rule set as a tree. Stateless. */
final class RulesRead {
    private RulesRead() {}

    static List<Rule> of(RuleSet ruleSet) {
        return tree(ruleSet).rules();
    }

    static RuleTree tree(RuleSet ruleSet) {
        ClassLoader loader = ruleSet.questions().isEmpty()
                ? RulesRead.class.getClassLoader()
                : ruleSet.questions().get(0).getClassLoader();
        RuleTree tree = RuleTree.read(
                ruleSet.files().stream()
                        .map(it -> RuleSource.of(it.name(), it.bytes()))
                        .toList(),
                loader);
        if (!tree.usable()) {
            throw new IllegalStateException("The rules cannot be read again: "
                    + tree.issues().get(0) + "\nMaybe its questions come from several class loaders.");
        }
        return tree;
    }

    /** The second engine for rules of a rule set. */
    static RuleInterpreter interpreter(RuleSet ruleSet, List<Rule> rules) {
        return new RuleInterpreter(
                rules,
                ruleSet.rules().stream().collect(Collectors.toMap(RuleSummary::id, Function.identity())),
                ruleSet::identity);
    }

    /** The SHA-256 over the files in which rules stand. */
    static String hash(RuleSet ruleSet, List<Rule> rules) {
        Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> names = ruleSet.rules().stream()
                .filter(it -> ids.contains(it.id()))
                .map(RuleSummary::file)
                .collect(Collectors.toSet());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ruleSet.files().stream()
                    .filter(it -> names.contains(it.name()))
                    .sorted(Comparator.comparing(RuleFileText::name))
                    .forEach(it -> {
                        digest.update((it.name() + ":" + it.bytes().length + ":").getBytes(StandardCharsets.UTF_8));
                        digest.update(it.bytes());
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
