package dev.engagement.rules.analyze;

import dev.engagement.model.Question;
import dev.engagement.rules.tree.Consequence;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All small changes to a rule. Its salience stays: it is a layer that rule files fix. Stateless but for the words. */
final class RuleMutations {
    private final ConditionMutations conditions;
    private final ConsequenceMutations consequences;

    RuleMutations(Class<? extends Question<?>> type, List<Rule> rules) {
        NamedWords words = new NamedWords(type, rules);
        OperandMutations operands = new OperandMutations(words);
        this.conditions = new ConditionMutations(operands);
        this.consequences = new ConsequenceMutations(words, operands);
    }

    /**
     * A change to a rule.
     *
     * @param mutant what was changed
     * @param original the rule before it
     * @param rule the rule after it; empty where it is taken out
     */
    record MutatedRule(Mutant mutant, Rule original, Optional<Rule> rule) {
        /** All rules, this one in its place. */
        List<Rule> among(List<Rule> rules) {
            return rules.stream()
                    .flatMap(it -> it.id().equals(original.id()) ? rule.stream() : Stream.of(it))
                    .toList();
        }
    }

    /** The rule taken out, and every other change once. */
    List<MutatedRule> of(Rule rule) {
        Map<String, MutatedRule> mutants = new LinkedHashMap<>();
        Mutant gone = new Mutant(rule.id(), Mutant.Kind.RULE, rule.name(), "", rule.position());
        mutants.put("", new MutatedRule(gone, rule, Optional.empty()));
        Stream.concat(
                        conditions.of(rule.patterns()).map(it -> it.within(changed -> with(rule, changed))),
                        consequences.of(rule.consequence()).map(it -> it.within(changed -> with(rule, changed))))
                .filter(it -> !it.changed().text().equals(rule.text()))
                .forEach(it -> mutants.putIfAbsent(
                        it.changed().text(),
                        new MutatedRule(
                                new Mutant(rule.id(), it.kind(), it.from(), it.to(), it.position()),
                                rule,
                                Optional.of(it.changed()))));
        return List.copyOf(mutants.values());
    }

    private static Rule with(Rule rule, List<Pattern> patterns) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.rows(),
                rule.sources(),
                rule.force(),
                rule.salience(),
                patterns,
                rule.consequence(),
                rule.namePosition(),
                rule.position());
    }

    private static Rule with(Rule rule, Consequence consequence) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.rows(),
                rule.sources(),
                rule.force(),
                rule.salience(),
                rule.patterns(),
                consequence,
                rule.namePosition(),
                rule.position());
    }
}
