package dev.engagement.rules.internal.interpret;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.tree.AllOf;
import dev.engagement.rules.tree.AnyOf;
import dev.engagement.rules.tree.Binding;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Looks at every condition of a rule, each on its own: whether it holds, and not whether the rule speaks. Immutable.
 *
 * <p>A condition on the question or on the readings is looked at whether or not those before it hold; one of
 * {@code ( a || b )} counts as a whole, and each of its members does. A pattern that looks for something else, with
 * {@code exists}, {@code not} or neither, is one condition. One that uses a name that such a pattern gave is looked at
 * in every way in which that pattern holds, and so can be seen true and false in one case. What only makes sense where
 * another condition holds, so that a method of the fact model fails where it does not, is not looked at there.
 */
public final class ConditionSurvey {
    /** Is told what is seen. */
    @FunctionalInterface
    public interface Sight {
        /**
         * A condition was looked at.
         *
         * @param condition the condition, or the pattern that is one
         * @param holds whether it holds
         */
        void seen(Node condition, boolean holds);
    }

    private final Rule rule;
    private final Sight sight;

    /**
     * Surveys a rule.
     *
     * @param rule the rule
     * @param sight is told what is seen, in the order of {@link #conditions(Rule)}
     */
    public ConditionSurvey(Rule rule, Sight sight) {
        this.rule = rule;
        this.sight = sight;
    }

    /**
     * What counts as a condition of a rule.
     *
     * @param rule the rule
     * @return conditions, and patterns that are one, in the order of the rule file
     */
    public static Stream<Node> conditions(Rule rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern instanceof Match match && isOnQuestionOrReadings(match, rule)
                        ? match.conditions().stream().flatMap(ConditionSurvey::counted)
                        : Stream.of(pattern));
    }

    private static Stream<Node> counted(Condition condition) {
        if (condition instanceof Binding) {
            return Stream.of();
        } else if (condition instanceof AllOf all) {
            return all.conditions().stream().flatMap(ConditionSurvey::counted);
        }
        Stream<Node> members = condition instanceof AnyOf any
                ? any.conditions().stream().flatMap(ConditionSurvey::counted)
                : Stream.of();
        return Stream.concat(Stream.of(condition), members);
    }

    private static boolean isOnQuestionOrReadings(Match match, Rule rule) {
        return isOnQuestion(match, rule) || match.type() == Readings.class;
    }

    private static boolean isOnQuestion(Match match, Rule rule) {
        String name = rule.consequence().question().name();
        return match.variable().filter(it -> it.name().equals(name)).isPresent();
    }

    /**
     * Looks at all conditions of the rule.
     *
     * @param question the question that the rule could speak about
     * @param facts all facts that are there, without what the rule itself said
     */
    public void look(Question<?> question, FactBase facts) {
        look(rule.patterns(), question, facts, Names.NONE);
    }

    private void look(List<Pattern> patterns, Question<?> question, FactBase facts, Names names) {
        if (patterns.isEmpty()) {
            return;
        }
        Pattern pattern = patterns.get(0);
        List<Pattern> rest = patterns.subList(1, patterns.size());
        if (pattern instanceof Match match && isOnQuestion(match, rule)) {
            lookAt(match, question, names).ifPresent(it -> look(rest, question, facts, it));
        } else if (pattern instanceof Match match && match.type() == Readings.class) {
            for (Object readings : facts.ofType(Readings.class)) {
                lookAt(match, readings, names).ifPresent(it -> look(rest, question, facts, it));
            }
        } else {
            lookFor(pattern, facts, names).forEach(it -> look(rest, question, facts, it));
        }
    }

    /** The names after the pattern, whether it holds or not; empty if one cannot be given. */
    private Optional<Names> lookAt(Match match, Object fact, Names names) {
        Names known = names;
        for (Condition condition : match.conditions()) {
            Names before = known;
            counted(condition).forEach(it -> see(it, () -> Conditions.holds((Condition) it, fact, before)));
            try {
                known = Conditions.after(condition, fact, before);
            } catch (IllegalStateException e) {
                return Optional.empty(); // the fact has no such property in this case
            }
        }
        return Optional.of(RuleMatcher.withVariable(match, fact, known));
    }

    /** The names after the pattern; where it gives none, what follows it is looked at whether it holds or not. */
    private List<Names> lookFor(Pattern pattern, FactBase facts, Names names) {
        List<Names> ways;
        try {
            ways = new RuleMatcher(facts).matches(pattern, names).toList();
        } catch (IllegalStateException e) {
            return List.of(); // a fact has no such property in this case
        }
        sight.seen(pattern, !ways.isEmpty());
        return pattern instanceof Match ? ways : List.of(names);
    }

    private void see(Node condition, BooleanSupplier truth) {
        boolean holds;
        try {
            holds = truth.getAsBoolean();
        } catch (IllegalStateException e) {
            return; // the fact has no such property in this case
        }
        sight.seen(condition, holds);
    }
}
