package dev.engagement.model.reading;

/** What makes a Why Now or an Identified Pain a sentence (T39.01, .02). */
public enum SentenceTest implements Reading {
    /** At least three words, a capital letter or digit first, a full stop, exclamation or question mark last. The default. */
    STRICT("At least three words, a capital letter or digit first, a full stop, exclamation or question mark last"),
    /** At least three words that are not a list of keywords. */
    LENIENT("At least three words that are not a list of keywords");

    private final Names names;

    SentenceTest(String meaning) {
        this.names = Names.of(this, meaning);
    }

    @Override
    public Names names() {
        return names;
    }
}
