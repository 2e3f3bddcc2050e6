package dev.engagement.rules.check;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.Exists;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleFile;
import dev.engagement.rules.tree.RuleTree;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** No rule says again what another one says. Stateless. */
final class RepetitionCheck {
    private RepetitionCheck() {}

    static void check(RuleTree tree, Warnings found) {
        Map<String, Rule> byMeaning = new HashMap<>();
        for (Rule rule : tree.rules()) {
            Rule before = byMeaning.putIfAbsent(meaning(rule), rule);
            if (before != null) {
                found.add(
                        IssueCode.REPEATED_RULE,
                        rule,
                        rule.namePosition(),
                        "The rule (" + rule.id() + ") says the same as (" + before.id()
                                + ") under the same conditions.",
                        "Maybe delete one of them, or change the condition that stayed as it was copied.");
            }
        }
        tree.files().forEach(file -> checkTitles(file, found));
    }

    private static void checkTitles(RuleFile file, Warnings found) {
        Map<String, Rule> byTitle = new HashMap<>();
        for (Rule rule : file.rules()) {
            Rule before = byTitle.putIfAbsent(rule.title().toLowerCase(Locale.ROOT), rule);
            if (before != null) {
                found.add(
                        IssueCode.SAME_TITLE,
                        rule,
                        rule.namePosition(),
                        "The title (" + rule.title() + ") is also that of (" + before.id() + ").",
                        "Maybe say what makes this case another one: readers of an answer see the title alone.");
            }
        }
    }

    /** Conditions in any order, and the question by whichever name. */
    private static String meaning(Rule rule) {
        String patterns =
                rule.patterns().stream().map(RepetitionCheck::meaning).sorted().collect(Collectors.joining("\n"));
        String given = rule.consequence().question().name();
        return (patterns + "\n" + rule.consequence().text()).replaceAll("\\" + given + "\\b", "\\$question");
    }

    private static String meaning(Pattern pattern) {
        if (pattern instanceof Match match) {
            String name = match.variable().map(it -> it.name() + " : ").orElse("");
            return name + match.type().getName() + sorted(match.conditions());
        }
        return pattern instanceof Exists exists
                ? "exists " + meaning(exists.patterns())
                : "not " + meaning(((Absent) pattern).patterns());
    }

    private static String meaning(List<Pattern> patterns) {
        return patterns.stream().map(RepetitionCheck::meaning).sorted().collect(Collectors.joining(" and "));
    }

    private static String sorted(List<? extends Node> nodes) {
        return nodes.stream().map(Node::text).sorted().distinct().collect(Collectors.joining(", ", "( ", " )"));
    }
}
