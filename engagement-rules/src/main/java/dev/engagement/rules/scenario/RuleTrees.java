package dev.engagement.rules.scenario;

import dev.engagement.rules.RuleSet;
import dev.engagement.rules.tree.RuleSource;
import dev.engagement.rules.tree.RuleTree;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rule files of a rule set as rule trees, read when first asked for, and once for all questions of a class loader. Safe
 * for use by many threads.
 */
final class RuleTrees {
    private final RuleSet ruleSet;
    private final Map<ClassLoader, RuleTree> trees = new ConcurrentHashMap<>();

    RuleTrees(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** The tree whose rules know a type of question. */
    RuleTree of(Class<?> question) {
        return trees.computeIfAbsent(question.getClassLoader(), this::read);
    }

    private RuleTree read(ClassLoader loader) {
        return RuleTree.read(
                ruleSet.files().stream()
                        .map(it -> RuleSource.of(it.name(), it.bytes()))
                        .toList(),
                loader);
    }
}
