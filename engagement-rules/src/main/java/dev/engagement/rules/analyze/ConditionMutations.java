package dev.engagement.rules.analyze;

import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.AllOf;
import dev.engagement.rules.tree.AnyOf;
import dev.engagement.rules.tree.Binding;
import dev.engagement.rules.tree.Comparison;
import dev.engagement.rules.tree.Comparison.Operator;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Containment;
import dev.engagement.rules.tree.Exists;
import dev.engagement.rules.tree.FactPath;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Membership;
import dev.engagement.rules.tree.Operand;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Truth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Patterns and conditions with one change. What gives a name to something stays, as others use the name; and so does
 * {@code about}, by which a pattern over conclusions says what kind of answer it compares. Stateless but for the words.
 */
final class ConditionMutations {
    private final OperandMutations operands;

    ConditionMutations(OperandMutations operands) {
        this.operands = operands;
    }

    Stream<Mutation<List<Pattern>>> of(List<Pattern> patterns) {
        return Stream.concat(
                Mutation.each(patterns, this::pattern),
                IntStream.range(0, patterns.size())
                        .filter(it -> patterns.size() > 1 && namesNothing(patterns.get(it)))
                        .mapToObj(it -> Mutation.dropped(Mutant.Kind.CONDITION, patterns, it)));
    }

    private static boolean namesNothing(Pattern pattern) {
        return !(pattern instanceof Match match)
                || (match.variable().isEmpty() && Nodes.in(match).noneMatch(Binding.class::isInstance));
    }

    private Stream<Mutation<? extends Pattern>> pattern(Pattern pattern) {
        if (pattern instanceof Exists exists) {
            return Stream.concat(
                    Stream.of(swapped(exists, new Absent(exists.patterns(), exists.position()))),
                    Mutation.<Pattern>each(exists.patterns(), this::pattern)
                            .map(it -> it.within(inner -> new Exists(inner, exists.position()))));
        } else if (pattern instanceof Absent absent) {
            return Stream.concat(
                    Stream.of(swapped(absent, new Exists(absent.patterns(), absent.position()))),
                    Mutation.<Pattern>each(absent.patterns(), this::pattern)
                            .map(it -> it.within(inner -> new Absent(inner, absent.position()))));
        }
        Match match = (Match) pattern;
        return Stream.concat(Mutation.<Condition>each(match.conditions(), this::condition), droppedFrom(match))
                .map(it -> it.within(
                        conditions -> new Match(match.variable(), match.type(), conditions, match.position())));
    }

    private static Mutation<? extends Pattern> swapped(Pattern from, Pattern to) {
        return Mutation.of(Mutant.Kind.CONDITION, from, to);
    }

    private static Stream<Mutation<List<Condition>>> droppedFrom(Match match) {
        return IntStream.range(0, match.conditions().size())
                .filter(it -> !fixed(match.conditions().get(it)))
                .mapToObj(it -> Mutation.dropped(Mutant.Kind.CONDITION, match.conditions(), it));
    }

    private static boolean fixed(Condition condition) {
        return condition instanceof Binding
                || (condition instanceof Comparison it
                        && it.left() instanceof FactPath path
                        && path.text().equals("about"));
    }

    private Stream<Mutation<? extends Condition>> condition(Condition condition) {
        if (fixed(condition)) {
            return Stream.empty();
        } else if (condition instanceof Truth it) {
            return Stream.concat(
                    opposite(it, new Truth(!it.negated(), it.path(), it.position())),
                    operands.of(it.path())
                            .map(path -> path.within(changed -> new Truth(it.negated(), changed, it.position()))));
        } else if (condition instanceof Comparison it) {
            return comparison(it);
        } else if (condition instanceof Membership it) {
            return membership(it);
        } else if (condition instanceof Containment it) {
            return Stream.concat(
                    opposite(it, new Containment(it.set(), !it.negated(), it.member(), it.position())),
                    operands.of(it.member())
                            .map(member -> member.within(
                                    changed -> new Containment(it.set(), it.negated(), changed, it.position()))));
        } else if (condition instanceof AllOf it) {
            return several(it.conditions(), conditions -> new AllOf(conditions, it.position()));
        }
        AnyOf any = (AnyOf) condition;
        return several(any.conditions(), conditions -> new AnyOf(conditions, any.position()));
    }

    private static Stream<Mutation<? extends Condition>> opposite(Condition from, Condition to) {
        return Stream.of(Mutation.of(Mutant.Kind.CONDITION, from, to));
    }

    private Stream<Mutation<? extends Condition>> comparison(Comparison it) {
        Stream<Mutation<Comparison>> left = operands.of(it.left())
                .map(changed ->
                        changed.within(operand -> new Comparison(operand, it.operator(), it.right(), it.position())));
        Stream<Mutation<Comparison>> right = operands.of(it.right())
                .map(changed ->
                        changed.within(operand -> new Comparison(it.left(), it.operator(), operand, it.position())));
        Stream<Mutation<Comparison>> bound =
                shifted(it.operator()).stream().map(operator -> Mutation.of(Mutant.Kind.BOUND, it, with(it, operator)));
        return Stream.of(opposite(it, with(it, opposite(it.operator()))), bound, left, right)
                .flatMap(Function.identity());
    }

    private static Comparison with(Comparison it, Operator operator) {
        return new Comparison(it.left(), operator, it.right(), it.position());
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.DIFFERENT;
            case DIFFERENT -> Operator.EQUAL;
            case LESS -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.LESS;
            case GREATER -> Operator.AT_MOST;
            case AT_MOST -> Operator.GREATER;
        };
    }

    /** The order that takes its bound in where this one leaves it out, and the other way round. */
    private static Optional<Operator> shifted(Operator operator) {
        return switch (operator) {
            case EQUAL, DIFFERENT -> Optional.empty();
            case LESS -> Optional.of(Operator.AT_MOST);
            case AT_MOST -> Optional.of(Operator.LESS);
            case GREATER -> Optional.of(Operator.AT_LEAST);
            case AT_LEAST -> Optional.of(Operator.GREATER);
        };
    }

    private Stream<Mutation<? extends Condition>> membership(Membership it) {
        Stream<Mutation<List<Operand>>> changed = Mutation.<Operand>each(it.choices(), operands::of)
                .filter(choices ->
                        choices.changed().stream().map(Operand::text).distinct().count()
                                == it.choices().size());
        Stream<Mutation<List<Operand>>> dropped = IntStream.range(
                        0, it.choices().size())
                .filter(place -> it.choices().size() > 1)
                .mapToObj(place -> Mutation.dropped(Mutant.Kind.CONDITION, it.choices(), place));
        return Stream.concat(
                opposite(it, new Membership(it.left(), !it.negated(), it.choices(), it.position())),
                Stream.concat(changed, dropped)
                        .map(choices ->
                                choices.within(list -> new Membership(it.left(), it.negated(), list, it.position()))));
    }

    /** Conditions within one: each changed, and each taken out. */
    private Stream<Mutation<? extends Condition>> several(
            List<Condition> conditions, Function<List<Condition>, Condition> whole) {
        Stream<Mutation<List<Condition>>> dropped = IntStream.range(0, conditions.size())
                .mapToObj(it -> Mutation.dropped(Mutant.Kind.CONDITION, conditions, it));
        return Stream.concat(Mutation.<Condition>each(conditions, this::condition), dropped)
                .map(it -> it.within(list -> list.size() == 1 ? list.get(0) : whole.apply(list)));
    }
}
