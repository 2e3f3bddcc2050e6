package dev.engagement.model;

/**
 * The handbook is silent here; the title of the rule says why. Immutable.
 *
 * @param question the question
 * @param reason the rule that said so
 */
public record NotCovered(Question<?> question, Reason reason) implements Conclusion {
    /**
     * Says that the handbook is silent.
     *
     * @param question the question
     * @return the conclusion, with no reason yet
     */
    public static NotCovered of(Question<?> question) {
        return new NotCovered(question, Reason.NONE);
    }

    @Override
    public NotCovered because(Reason because) {
        return new NotCovered(question, because);
    }
}
