package dev.engagement.rules.check;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleTree;
import dev.engagement.rules.tree.Stated;
import java.util.Optional;
import java.util.Set;

/** Silence rules wait, and only they do. Stateless. */
final class SalienceCheck {
    private static final Set<Integer> LAYERS = Set.of(-10, -20, -30);
    private static final String WHICH =
            "-10 where the rules of its question ask no other one, -20 where they do, -30 for a whole request.";

    private SalienceCheck() {}

    static void check(RuleTree tree, Warnings found) {
        tree.rules().forEach(rule -> check(rule, found));
    }

    private static void check(Rule rule, Warnings found) {
        boolean silence = rule.patterns().stream().anyMatch(Absent.class::isInstance);
        Optional<Stated<Integer>> salience = rule.salience();
        if (silence && salience.isEmpty()) {
            found.add(
                    IssueCode.SILENCE_TOO_EARLY,
                    rule,
                    rule.namePosition(),
                    "The rule (" + rule.id() + ") looks for silence (not) and may speak before the others did.",
                    "Maybe add salience after what it cites: " + WHICH);
        } else if (!silence && salience.isPresent()) {
            found.add(
                    IssueCode.NEEDLESS_SALIENCE,
                    rule,
                    salience.get().position(),
                    "The salience (" + salience.get().value() + ") has no effect on what the rule says: it looks for no"
                            + " silence (not).",
                    "Maybe delete it.");
        } else if (salience.filter(it -> !LAYERS.contains(it.value())).isPresent()) {
            found.add(
                    IssueCode.SALIENCE_LAYER,
                    rule,
                    salience.get().position(),
                    "The salience (" + salience.get().value() + ") is none of the layers of silence rules.",
                    "Maybe " + WHICH);
        }
    }
}
