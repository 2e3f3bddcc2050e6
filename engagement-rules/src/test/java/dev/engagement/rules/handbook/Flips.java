package dev.engagement.rules.handbook;

import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.AllOf;
import dev.engagement.rules.tree.AnyOf;
import dev.engagement.rules.tree.Comparison;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Containment;
import dev.engagement.rules.tree.Exists;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Membership;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Patterns of which one condition says the opposite. */
final class Flips {
    private Flips() {}

    /** All lists of patterns that differ from these in one condition, at any depth. */
    static List<List<Pattern>> of(List<Pattern> patterns) {
        return eachOnce(patterns, Flips::pattern).toList();
    }

    private static Stream<Pattern> pattern(Pattern pattern) {
        if (pattern instanceof Exists exists) {
            return Stream.concat(
                    Stream.of(new Absent(exists.patterns(), exists.position())),
                    eachOnce(exists.patterns(), Flips::pattern).map(it -> new Exists(it, exists.position())));
        } else if (pattern instanceof Absent absent) {
            return Stream.concat(
                    Stream.of(new Exists(absent.patterns(), absent.position())),
                    eachOnce(absent.patterns(), Flips::pattern).map(it -> new Absent(it, absent.position())));
        }
        Match match = (Match) pattern;
        return eachOnce(match.conditions(), Flips::condition)
                .map(it -> new Match(match.variable(), match.type(), it, match.position()));
    }

    private static Stream<Condition> condition(Condition condition) {
        if (condition instanceof Truth it) {
            return Stream.of(new Truth(!it.negated(), it.path(), it.position()));
        } else if (condition instanceof Comparison it) {
            return Stream.of(new Comparison(it.left(), opposite(it.operator()), it.right(), it.position()));
        } else if (condition instanceof Membership it) {
            return Stream.of(new Membership(it.left(), !it.negated(), it.choices(), it.position()));
        } else if (condition instanceof Containment it) {
            return Stream.of(new Containment(it.set(), !it.negated(), it.member(), it.position()));
        } else if (condition instanceof AllOf all) {
            return eachOnce(all.conditions(), Flips::condition).map(it -> new AllOf(it, all.position()));
        } else if (condition instanceof AnyOf any) {
            return eachOnce(any.conditions(), Flips::condition).map(it -> new AnyOf(it, any.position()));
        }
        return Stream.empty(); // a binding holds whatever it gives a name to
    }

    private static Comparison.Operator opposite(Comparison.Operator operator) {
        return switch (operator) {
            case EQUAL -> Comparison.Operator.DIFFERENT;
            case DIFFERENT -> Comparison.Operator.EQUAL;
            case LESS -> Comparison.Operator.AT_LEAST;
            case AT_LEAST -> Comparison.Operator.LESS;
            case GREATER -> Comparison.Operator.AT_MOST;
            case AT_MOST -> Comparison.Operator.GREATER;
        };
    }

    private static <T> Stream<List<T>> eachOnce(List<T> items, Function<T, Stream<T>> flips) {
        List<List<T>> changed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int place = i;
            flips.apply(items.get(i)).forEach(flipped -> {
                List<T> copy = new ArrayList<>(items);
                copy.set(place, flipped);
                changed.add(copy);
            });
        }
        return changed.stream();
    }
}
