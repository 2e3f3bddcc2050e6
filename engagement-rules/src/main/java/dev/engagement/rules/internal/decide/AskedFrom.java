package dev.engagement.rules.internal.decide;

import dev.engagement.model.Question;
import dev.engagement.rules.RuleFailedException;
import dev.engagement.rules.RuleSummary;
import org.jspecify.annotations.Nullable;

/**
 * The chain of questions from which a narrower one was asked: a question that asks itself would never be decided.
 *
 * @param question the question that is being decided; null at the beginning
 * @param before from where it was asked itself; null at the beginning
 */
public record AskedFrom(
        @Nullable Question<?> question, @Nullable AskedFrom before) {
    /** The caller asked. */
    public static final AskedFrom NOBODY = new AskedFrom(null, null);

    /**
     * The chain with one more question.
     *
     * @param asker the question that asks
     * @return the longer chain
     */
    public AskedFrom and(Question<?> asker) {
        return new AskedFrom(asker, this);
    }

    /**
     * Refuses a question that stands in the chain already.
     *
     * @param narrower the question that is asked
     * @param rule the rule that asks it
     * @throws RuleFailedException if it is being decided
     */
    public void refuse(Question<?> narrower, RuleSummary rule) {
        for (AskedFrom link = this; link != null; link = link.before) {
            if (narrower.equals(link.question)) {
                throw new RuleFailedException(
                        rule.id(),
                        rule.file(),
                        "The rule (" + rule.id() + ") in " + rule.file() + " asks the question (" + narrower.name()
                                + ") that is being decided.\nMaybe it should ask a narrower one.",
                        null);
            }
        }
    }
}
