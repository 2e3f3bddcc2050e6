package dev.engagement.model;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An answer: the conclusion that makes a decision {@link Outcome#DECIDED}. Immutable.
 *
 * @param <V> the type of the answer
 * @param question the question
 * @param value the answer
 * @param pending names of facts that are not known and could change or complete the answer
 * @param warnings what to beware of with this answer
 * @param reason the rule that said so
 */
public record Finding<V>(Question<V> question, V value, Set<String> pending, Set<Advice> warnings, Reason reason)
        implements Conclusion {
    /** Copies the sets. {@inheritDoc} */
    public Finding {
        pending = Facts.copyOf(pending);
        warnings = Facts.copyOf(warnings);
        pending.forEach(fact -> Facts.requireFact(question, fact));
    }

    /**
     * An answer to a question.
     *
     * @param <V> the type of the answer
     * @param question the question
     * @param value the answer
     * @return the finding, with no reason yet
     */
    public static <V> Finding<V> of(Question<V> question, V value) {
        return new Finding<>(question, value, Set.of(), Set.of(), Reason.NONE);
    }

    /**
     * Says that one more fact could change or complete the answer.
     *
     * @param fact the name of a fact of the question
     * @return a copy with the fact added
     * @throws IllegalArgumentException if the question has no such fact
     */
    public Finding<V> pending(String fact) {
        Set<String> facts = new LinkedHashSet<>(pending);
        facts.add(fact);
        return new Finding<>(question, value, facts, warnings, reason);
    }

    /**
     * Adds a warning to the answer.
     *
     * @param advice what to beware of
     * @return a copy with the warning added
     */
    public Finding<V> warning(Advice advice) {
        Set<Advice> advices = new LinkedHashSet<>(warnings);
        advices.add(advice);
        return new Finding<>(question, value, pending, advices, reason);
    }

    @Override
    public Finding<V> because(Reason because) {
        return new Finding<>(question, value, pending, warnings, because);
    }
}
