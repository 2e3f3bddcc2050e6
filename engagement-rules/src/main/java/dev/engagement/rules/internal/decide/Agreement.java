package dev.engagement.rules.internal.decide;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Finding;
import dev.engagement.model.Missing;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Nothing;
import dev.engagement.model.Question;
import dev.engagement.rules.ConflictingRulesException;
import java.util.List;

/** Refuses conclusions that cannot hold together. Stateless. */
public final class Agreement {
    private Agreement() {}

    /**
     * Looks at all conclusions about a question.
     *
     * @param question the question
     * @param conclusions what rules concluded about it
     * @throws ConflictingRulesException if two of them contradict each other
     */
    public static void check(Question<?> question, List<Conclusion> conclusions) {
        for (int i = 0; i < conclusions.size(); i++) {
            for (int j = i + 1; j < conclusions.size(); j++) {
                Conclusion one = conclusions.get(i);
                Conclusion other = conclusions.get(j);
                if (!agree(question, one, other)) {
                    throw conflict(question, one, other);
                }
            }
        }
    }

    /**
     * Whether two conclusions about a question can hold together.
     *
     * @param question the question
     * @param one what a rule concluded
     * @param other what another rule concluded
     * @return false if no decision can be made of them
     */
    public static boolean agree(Question<?> question, Conclusion one, Conclusion other) {
        if (one instanceof Finding<?> finding) {
            return agreeWithFinding(question, finding, other);
        }
        return !(other instanceof Finding<?> finding) || agreeWithFinding(question, finding, one);
    }

    /** A finding stands beside no silence; where there is one answer, beside equal findings only. */
    private static boolean agreeWithFinding(Question<?> question, Finding<?> finding, Conclusion other) {
        if (other instanceof Nothing || other instanceof NotCovered) {
            return false;
        }
        if (!(question instanceof Question.One<?>)) {
            return true;
        }
        return !(other instanceof Missing)
                && (!(other instanceof Finding<?> second) || second.value().equals(finding.value()));
    }

    private static ConflictingRulesException conflict(Question<?> question, Conclusion one, Conclusion other) {
        boolean inOrder = one.reason().rule().compareTo(other.reason().rule()) <= 0;
        Conclusion first = inOrder ? one : other;
        Conclusion second = inOrder ? other : one;
        return new ConflictingRulesException(
                question.toString(),
                words(first),
                words(second),
                List.of(first.reason().rule(), second.reason().rule()));
    }

    private static String words(Conclusion conclusion) {
        if (conclusion instanceof Finding<?> finding) {
            return finding.value().toString();
        }
        if (conclusion instanceof Missing missing) {
            return "that the fact (" + missing.fact() + ") is missing";
        }
        return conclusion instanceof Nothing ? "that there is none" : "that the handbook is silent";
    }
}
