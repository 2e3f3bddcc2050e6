package dev.engagement.rules.laws.reading;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.Finding;
import dev.engagement.model.Missing;
import dev.engagement.model.Outcome;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * As much of a decision as a page can settle: what came of the question, the answers, and the facts that the question
 * itself waits for or that could still change the answer.
 *
 * @param <V> the type of an answer
 * @param outcome what came of the question
 * @param values the answers
 * @param wanted names of facts
 */
public record Answer<V>(Outcome outcome, Set<V> values, Set<String> wanted) {
    /** Copies the sets. */
    public Answer {
        values = Set.copyOf(values);
        wanted = Set.copyOf(wanted);
    }

    /**
     * The answer that the rules gave, without what narrower questions wait for.
     *
     * @param <V> the type of an answer
     * @param decision the decision
     * @return what can be compared
     */
    public static <V> Answer<V> of(Decision<V> decision) {
        Set<String> wanted = new HashSet<>();
        for (Conclusion conclusion : decision.conclusions()) {
            if (conclusion instanceof Missing missing) {
                wanted.add(missing.fact());
            } else if (conclusion instanceof Finding<?> finding) {
                wanted.addAll(finding.pending());
            }
        }
        return new Answer<>(decision.outcome(), Set.copyOf(decision.values()), wanted);
    }

    static <V> Answer<V> decided(V value) {
        return new Answer<>(Outcome.DECIDED, Set.of(value), Set.of());
    }

    static <V> Answer<V> decided(Collection<V> values) {
        return new Answer<>(Outcome.DECIDED, Set.copyOf(values), Set.of());
    }

    static <V> Answer<V> needs(String... facts) {
        return new Answer<>(Outcome.NEEDS_FACTS, Set.of(), Set.of(facts));
    }

    static <V> Answer<V> needs(Set<String> facts) {
        return new Answer<>(Outcome.NEEDS_FACTS, Set.of(), facts);
    }

    static <V> Answer<V> notCovered() {
        return new Answer<>(Outcome.NOT_COVERED, Set.of(), Set.of());
    }

    Answer<V> pending(String fact) {
        return pending(Set.of(fact));
    }

    Answer<V> pending(Set<String> facts) {
        Set<String> more = new HashSet<>(wanted);
        more.addAll(facts);
        return new Answer<>(outcome, values, more);
    }

    boolean says(V value) {
        return values.contains(value);
    }
}
