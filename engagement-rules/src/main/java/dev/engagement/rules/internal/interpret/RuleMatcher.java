package dev.engagement.rules.internal.interpret;

import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Exists;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the facts for which patterns hold, one after the other from left to right. Sees later changes of its facts. */
public final class RuleMatcher {
    private final List<Object> facts;

    /**
     * Looks at these facts.
     *
     * @param facts all facts that are there
     */
    public RuleMatcher(FactBase facts) {
        this(facts.facts());
    }

    RuleMatcher(List<Object> facts) {
        this.facts = facts;
    }

    /** All ways in which a rule may speak. */
    List<Names> waysOf(Rule rule) {
        List<Names> ways = new ArrayList<>();
        collect(rule.patterns(), 0, Names.NONE, ways, false);
        return ways;
    }

    /**
     * All ways in which patterns hold together.
     *
     * @param patterns the patterns, in their order
     * @param names what was given names before
     * @return what each way gives names to; as many as an engine would fire the rule
     */
    public Stream<Names> matches(List<Pattern> patterns, Names names) {
        List<Names> ways = new ArrayList<>();
        collect(patterns, 0, names, ways, false);
        return ways.stream();
    }

    /**
     * All ways in which one pattern holds.
     *
     * @param pattern the pattern
     * @param names what was given names before
     * @return the names after it, for each way
     */
    public Stream<Names> matches(Pattern pattern, Names names) {
        return matches(List.of(pattern), names);
    }

    /** Adds the ways in which the patterns from this one on hold; if one suffices, no more than that. */
    private void collect(List<Pattern> patterns, int index, Names names, List<Names> ways, boolean oneSuffices) {
        if (index == patterns.size()) {
            ways.add(names);
            return;
        }
        Pattern pattern = patterns.get(index);
        if (pattern instanceof Match match) {
            for (int i = 0; i < facts.size() && !(oneSuffices && !ways.isEmpty()); i++) {
                Names after = after(match, facts.get(i), names);
                if (after != null) {
                    collect(patterns, index + 1, after, ways, oneSuffices);
                }
            }
        } else if (holdsSomewhere(pattern, names) == (pattern instanceof Exists)) {
            collect(patterns, index + 1, names, ways, oneSuffices);
        }
    }

    private boolean holdsSomewhere(Pattern pattern, Names names) {
        List<Pattern> inside = pattern instanceof Exists exists ? exists.patterns() : ((Absent) pattern).patterns();
        List<Names> ways = new ArrayList<>(1);
        collect(inside, 0, names, ways, true);
        return !ways.isEmpty();
    }

    private static @Nullable Names after(Match match, Object fact, Names names) {
        if (!match.type().isInstance(fact)) {
            return null;
        }
        Names known = names;
        for (Condition condition : match.conditions()) {
            if (!Conditions.holds(condition, fact, known)) {
                return null;
            }
            known = Conditions.after(condition, fact, known);
        }
        return withVariable(match, fact, known);
    }

    static Names withVariable(Match match, Object fact, Names names) {
        return match.variable().isPresent() ? names.plus(match.variable().get().name(), fact) : names;
    }
}
