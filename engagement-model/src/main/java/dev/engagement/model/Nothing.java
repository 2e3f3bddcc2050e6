package dev.engagement.model;

/**
 * Decided: there is none (nothing missing, no duty). Only for questions that collect, {@link Question.Many}. Immutable.
 *
 * @param question the question
 * @param reason the rule that said so
 */
public record Nothing(Question<?> question, Reason reason) implements Conclusion {
    /**
     * Says that there is none.
     *
     * @param question the question
     * @return the conclusion, with no reason yet
     */
    public static Nothing of(Question.Many<?> question) {
        return new Nothing(question, Reason.NONE);
    }

    @Override
    public Nothing because(Reason because) {
        return new Nothing(question, because);
    }
}
