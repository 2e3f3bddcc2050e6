package dev.engagement.model;

/**
 * What one rule says about one question. Immutable.
 *
 * <p>{@link Note} is apart on purpose: it is said beside an answer and changes no outcome.
 */
public sealed interface Conclusion permits Finding, Nothing, Missing, NotCovered {
    /**
     * The question that this is about.
     *
     * @return the question
     */
    Question<?> question();

    /**
     * The name of the question, the word by which rules look for conclusions of another question.
     *
     * @return {@code question().name()}
     */
    default String about() {
        return question().name();
    }

    /**
     * The rule that said so.
     *
     * @return the reason; {@link Reason#NONE} before the engine has named the rule
     */
    Reason reason();

    /**
     * The same conclusion with its reason.
     *
     * @param reason the rule that said so
     * @return a copy
     */
    Conclusion because(Reason reason);
}
