package dev.engagement.rules.analyze;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What somebody would like to come to. Immutable.
 *
 * @param question the name of the question: the one that is asked, or a narrower one, such as {@code intake}
 * @param answer the answer by its code, such as {@code accept}
 * @param fixed the names of facts that cannot change
 */
public record Wanted(String question, String answer, Set<String> fixed) {
    /** Copies the set. {@inheritDoc} */
    public Wanted {
        fixed = Set.copyOf(fixed);
    }

    /**
     * Wants an answer, whatever has to change.
     *
     * @param question the name of the question
     * @param answer the answer by its code, without regard to case and hyphens
     * @return the wish
     */
    public static Wanted of(String question, String answer) {
        return new Wanted(question, answer, Set.of());
    }

    /**
     * Says what cannot change.
     *
     * @param facts names of facts of the question that is asked
     * @return the wish with these among the fixed facts
     */
    public Wanted without(Collection<String> facts) {
        Set<String> more = new LinkedHashSet<>(fixed);
        more.addAll(facts);
        return new Wanted(question, answer, more);
    }
}
