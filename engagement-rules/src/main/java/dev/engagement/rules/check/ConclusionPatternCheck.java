package dev.engagement.rules.check;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Note;
import dev.engagement.rules.IssueCode;
import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.Binding;
import dev.engagement.rules.tree.Comparison;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Exists;
import dev.engagement.rules.tree.FactPath;
import dev.engagement.rules.tree.Literal;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Membership;
import dev.engagement.rules.tree.Operand;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleTree;
import dev.engagement.rules.tree.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Patterns over conclusions say first which question they are about, and then which one of its kind. Stateless. */
final class ConclusionPatternCheck {
    private ConclusionPatternCheck() {}

    static void check(RuleTree tree, Warnings found) {
        for (Rule rule : tree.rules()) {
            rule.patterns().stream()
                    .flatMap(ConclusionPatternCheck::matches)
                    .filter(it -> Conclusion.class.isAssignableFrom(it.type()) || it.type() == Note.class)
                    .forEach(it -> check(rule, it, found));
        }
    }

    private static Stream<Match> matches(Pattern pattern) {
        if (pattern instanceof Match match) {
            return Stream.of(match);
        }
        List<Pattern> inner = pattern instanceof Exists exists ? exists.patterns() : ((Absent) pattern).patterns();
        return inner.stream().flatMap(ConclusionPatternCheck::matches);
    }

    private static void check(Rule rule, Match match, Warnings found) {
        List<Condition> conditions = match.conditions().stream()
                .filter(it -> !(it instanceof Binding))
                .toList();
        boolean first = !conditions.isEmpty() && isAbout(conditions.get(0));
        if (!first) {
            found.add(
                    IssueCode.ABOUT_NOT_FIRST,
                    rule,
                    match.position(),
                    "The pattern (" + match.type().getSimpleName()
                            + ") does not begin with about: it looks at the conclusions of every question.",
                    "Maybe " + match.type().getSimpleName() + "( about == \""
                            + Questions.name(rule.question()).orElse("…") + "\", … ).");
            return;
        }
        Optional<Variable> asked = about(conditions.get(0)).flatMap(name -> question(rule, name));
        boolean named = conditions.stream().anyMatch(it -> isComparisonOf(it, "question"));
        if (asked.isPresent() && !named) {
            found.add(
                    IssueCode.QUESTION_NOT_NAMED,
                    rule,
                    conditions.get(0).position(),
                    "The pattern looks for conclusions about any question of this kind, not only about ("
                            + asked.get().name() + ").",
                    "Maybe add question == " + asked.get().name() + " after "
                            + conditions.get(0).text() + ".");
        }
    }

    private static boolean isAbout(Condition condition) {
        return isComparisonOf(condition, "about")
                || (condition instanceof Membership it && !it.negated() && isPath(it.left(), "about"));
    }

    private static boolean isComparisonOf(Condition condition, String fact) {
        return condition instanceof Comparison it
                && it.operator() == Comparison.Operator.EQUAL
                && isPath(it.left(), fact);
    }

    private static boolean isPath(Operand operand, String fact) {
        return operand instanceof FactPath path
                && path.steps().size() == 1
                && path.fact().equals(fact);
    }

    private static Optional<String> about(Condition condition) {
        return condition instanceof Comparison it && it.right() instanceof Literal name
                ? Optional.of(name.value().toString())
                : Optional.empty();
    }

    /** The question of this name that the rule looks at and gave a name. */
    private static Optional<Variable> question(Rule rule, String name) {
        return rule.patterns().stream()
                .filter(Match.class::isInstance)
                .map(Match.class::cast)
                .filter(it -> Questions.name(it.type()).filter(name::equals).isPresent())
                .flatMap(it -> it.variable().stream())
                .findFirst();
    }
}
