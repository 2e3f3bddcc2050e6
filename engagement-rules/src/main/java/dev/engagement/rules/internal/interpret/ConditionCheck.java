package dev.engagement.rules.internal.interpret;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.Binding;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Exists;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Pattern;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tells why a rule did not speak about a question. Immutable. */
public final class ConditionCheck {
    private final FactBase facts;
    private final RuleMatcher matcher;

    /**
     * Looks at these facts.
     *
     * @param facts all facts that were there, for instance {@code FactBase.of( decision, readings )}
     */
    public ConditionCheck(FactBase facts) {
        this.facts = facts;
        this.matcher = new RuleMatcher(facts);
    }

    /**
     * The first condition that did not hold. Where patterns can hold in several ways, the way that comes furthest counts.
     *
     * @param rule the rule
     * @param question the question that it could have spoken about
     * @return the condition; empty if all hold
     */
    public Optional<UnmetCondition> firstUnmet(Rule rule, Question<?> question) {
        if (!rule.question().isInstance(question)) {
            throw new IllegalArgumentException(
                    "The rule (" + rule.id() + ") speaks about another question than (" + question.name() + ").");
        }
        Search search = new Search(rule, question);
        return search.holds(0, Names.NONE) ? Optional.empty() : Optional.ofNullable(search.found);
    }

    /**
     * All conditions that did not hold, as far as they can be looked at: those on the question and the readings one by one,
     * other patterns as a whole.
     *
     * @param rule the rule
     * @param question the question that it could have spoken about
     * @return the conditions in the order of the rule; empty if all hold
     */
    public List<UnmetCondition> allUnmet(Rule rule, Question<?> question) {
        List<UnmetCondition> unmet = new ArrayList<>();
        Names names = Names.NONE;
        for (Pattern pattern : rule.patterns()) {
            Optional<Object> fact = single(pattern, question);
            if (fact.isPresent()) {
                names = look((Match) pattern, fact.get(), names, (condition, known) -> {
                    if (!Conditions.holds(condition, fact.get(), known)) {
                        unmet.add(unmet(condition, fact.get(), known));
                    }
                });
            } else {
                Optional<Names> after = matcher.matches(pattern, names).findFirst();
                if (after.isEmpty()) {
                    unmet.add(new UnmetCondition(pattern, whyNot(pattern, names)));
                    if (pattern instanceof Match) {
                        return unmet; // what follows may need the names of what was not found
                    }
                }
                names = after.orElse(names);
            }
        }
        return unmet;
    }

    /**
     * All conditions on the question and the readings that made a rule speak, with what was the case.
     *
     * @param rule a rule that spoke
     * @param question what it spoke about
     * @return a line for each condition that compares something
     */
    public List<String> allMet(Rule rule, Question<?> question) {
        List<String> lines = new ArrayList<>();
        Names names = Names.NONE;
        for (Pattern pattern : rule.patterns()) {
            Optional<Object> fact = single(pattern, question);
            if (fact.isPresent()) {
                names = look((Match) pattern, fact.get(), names, (condition, known) -> {
                    if (!(condition instanceof Binding)) {
                        lines.add(condition.text() + ": " + ActualValues.of(condition, fact.get(), known));
                    }
                });
            } else {
                lines.add(pattern.text());
                names = matcher.matches(pattern, names).findFirst().orElse(names);
            }
        }
        return lines;
    }

    /** What a pattern looks at, if that is the question itself, or the readings: of these there is one. */
    private Optional<Object> single(Pattern pattern, Question<?> question) {
        if (!(pattern instanceof Match match)) {
            return Optional.empty();
        }
        return match.type().isInstance(question)
                ? Optional.of(question)
                : facts.ofType(match.type()).stream()
                        .filter(Readings.class::isInstance)
                        .findFirst();
    }

    /** Looks at each condition, with the names that were given before it; the names after all of them. */
    private static Names look(Match match, Object fact, Names before, BiConsumer<Condition, Names> each) {
        Names names = before;
        for (Condition condition : match.conditions()) {
            each.accept(condition, names);
            names = Conditions.after(condition, fact, names);
        }
        return RuleMatcher.withVariable(match, fact, names);
    }

    /** Goes through the patterns from left to right, and remembers where it came furthest. */
    private final class Search {
        private final List<Pattern> patterns;
        private final String questionName;
        private final Question<?> question;
        private int furthestPattern = -1;
        private int furthestCondition = -1;
        private @Nullable UnmetCondition found;

        Search(Rule rule, Question<?> question) {
            this.patterns = rule.patterns();
            this.questionName = rule.consequence().question().name();
            this.question = question;
        }

        boolean holds(int index, Names names) {
            if (index == patterns.size()) {
                return true;
            }
            Pattern pattern = patterns.get(index);
            if (pattern instanceof Match match) {
                return matchHolds(match, index, names);
            }
            if (matcher.matches(pattern, names).findAny().isPresent()) {
                return holds(index + 1, names);
            }
            remember(index, 0, new UnmetCondition(pattern, whyNot(pattern, names)));
            return false;
        }

        private boolean matchHolds(Match match, int index, Names names) {
            List<Object> candidates = candidates(match);
            if (candidates.isEmpty()) {
                remember(index, 0, new UnmetCondition(match, noneOf(match)));
            }
            for (Object fact : candidates) {
                Names after = conditionsHold(match, index, fact, names);
                if (after != null && holds(index + 1, after)) {
                    return true;
                }
            }
            return false;
        }

        private List<Object> candidates(Match match) {
            boolean asked = match.variable()
                    .filter(it -> it.name().equals(questionName))
                    .isPresent();
            return asked ? List.of(question) : facts.ofType(match.type());
        }

        private @Nullable Names conditionsHold(Match match, int index, Object fact, Names names) {
            Names known = names;
            int count = 0;
            for (Condition condition : match.conditions()) {
                if (!Conditions.holds(condition, fact, known)) {
                    remember(index, count, unmet(condition, fact, known));
                    return null;
                }
                known = Conditions.after(condition, fact, known);
                count++;
            }
            return RuleMatcher.withVariable(match, fact, known);
        }

        private void remember(int pattern, int condition, UnmetCondition unmet) {
            boolean further =
                    pattern > furthestPattern || (pattern == furthestPattern && condition > furthestCondition);
            if (further) {
                furthestPattern = pattern;
                furthestCondition = condition;
                found = unmet;
            }
        }
    }

    private static UnmetCondition unmet(Condition condition, Object fact, Names names) {
        return new UnmetCondition(condition, ActualValues.of(condition, fact, names));
    }

    private static String noneOf(Match match) {
        return "there is no " + match.type().getSimpleName();
    }

    private String whyNot(Pattern pattern, Names names) {
        if (pattern instanceof Exists exists && exists.patterns().get(0) instanceof Match match) {
            return nearest(match, names);
        }
        if (pattern instanceof Absent absent && absent.patterns().get(0) instanceof Match match) {
            return facts.ofType(match.type()).stream()
                    .filter(it ->
                            furthest(match, it, names) == match.conditions().size())
                    .findFirst()
                    .map(it -> "there is one: " + shown(it))
                    .orElse("there is one");
        }
        return "this is not the case";
    }

    /** The fact of the type that fulfils the most conditions, and the first one that it does not. */
    private String nearest(Match match, Names names) {
        Object best = null;
        int most = 0;
        for (Object fact : facts.ofType(match.type())) {
            int fulfilled = furthest(match, fact, names);
            if (fulfilled > most) {
                most = fulfilled;
                best = fact;
            }
        }
        return best == null || most == match.conditions().size()
                ? "there is none"
                : "there is none; nearest is " + shown(best) + ", where "
                        + ActualValues.of(match.conditions().get(most), best, names);
    }

    private static int furthest(Match match, Object fact, Names names) {
        Names known = names;
        int count = 0;
        for (Condition condition : match.conditions()) {
            if (!Conditions.holds(condition, fact, known)) {
                return count;
            }
            known = Conditions.after(condition, fact, known);
            count++;
        }
        return count;
    }

    private static String shown(Object fact) {
        if (!(fact instanceof Conclusion conclusion)) {
            return fact.getClass().getSimpleName();
        }
        String rule = conclusion.reason().rule();
        return rule.isEmpty() ? fact.getClass().getSimpleName() + " about " + conclusion.about() : rule;
    }
}
