package dev.engagement.model;

/**
 * Something to say to a person: a step to take or a remark. Each family of questions has an enum of its own; advice of
 * one's own is coined with {@link #of}. Implementations are immutable and have value semantics.
 */
public interface Advice {
    /**
     * The stable name, in lower case with hyphens.
     *
     * @return the code
     */
    String code();

    /**
     * What is said, as a sentence without its full stop.
     *
     * @return the words
     */
    String words();

    /**
     * Advice that no enum of ours has.
     *
     * @param code the stable name, in lower case with hyphens; its words are the code's words
     * @return the advice
     */
    static Advice of(String code) {
        return new CoinedAdvice(code);
    }
}
