package dev.engagement.rules.internal.interpret;

import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Exists;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Pattern;
import java.util.List;
import java.util.stream.Stream;

/** Finds the facts for which patterns hold, one after the other from left to right. Immutable. */
public final class RuleMatcher {
    private final FactBase facts;

    /**
     * Looks at these facts.
     *
     * @param facts all facts that are there
     */
    public RuleMatcher(FactBase facts) {
        this.facts = facts;
    }

    /**
     * All ways in which patterns hold together.
     *
     * @param patterns the patterns, in their order
     * @param names what was given names before
     * @return what each way gives names to; as many as an engine would fire the rule
     */
    public Stream<Names> matches(List<Pattern> patterns, Names names) {
        if (patterns.isEmpty()) {
            return Stream.of(names);
        }
        List<Pattern> rest = patterns.subList(1, patterns.size());
        return matches(patterns.get(0), names).flatMap(it -> matches(rest, it));
    }

    /**
     * All ways in which one pattern holds.
     *
     * @param pattern the pattern
     * @param names what was given names before
     * @return the names after it, for each way
     */
    public Stream<Names> matches(Pattern pattern, Names names) {
        if (pattern instanceof Exists exists) {
            return holdsSomewhere(exists.patterns(), names) ? Stream.of(names) : Stream.empty();
        }
        if (pattern instanceof Absent absent) {
            return holdsSomewhere(absent.patterns(), names) ? Stream.empty() : Stream.of(names);
        }
        Match match = (Match) pattern;
        return facts.ofType(match.type()).stream().flatMap(fact -> after(match, fact, names));
    }

    private boolean holdsSomewhere(List<Pattern> patterns, Names names) {
        return matches(patterns, names).findAny().isPresent();
    }

    private static Stream<Names> after(Match match, Object fact, Names names) {
        Names known = names;
        for (Condition condition : match.conditions()) {
            if (!Conditions.holds(condition, fact, known)) {
                return Stream.empty();
            }
            known = Conditions.after(condition, fact, known);
        }
        return Stream.of(withVariable(match, fact, known));
    }

    static Names withVariable(Match match, Object fact, Names names) {
        return match.variable().isPresent() ? names.plus(match.variable().get().name(), fact) : names;
    }
}
