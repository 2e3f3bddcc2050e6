package dev.engagement.model;

/**
 * The question cannot be decided before a fact is known, unless another rule answers. Immutable.
 *
 * @param question the question
 * @param fact the name of the fact
 * @param reason the rule that said so
 */
public record Missing(Question<?> question, String fact, Reason reason) implements Conclusion {
    /** Checks that the question has the fact. {@inheritDoc} */
    public Missing {
        Facts.requireFact(question, fact);
    }

    /**
     * Says which fact is missing.
     *
     * @param question the question
     * @param fact the name of a fact of the question
     * @return the conclusion, with no reason yet
     * @throws IllegalArgumentException if the question has no such fact
     */
    public static Missing of(Question<?> question, String fact) {
        return new Missing(question, fact, Reason.NONE);
    }

    @Override
    public Missing because(Reason because) {
        return new Missing(question, fact, because);
    }
}
