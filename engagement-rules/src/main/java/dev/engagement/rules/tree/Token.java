package dev.engagement.rules.tree;

/**
 * A word, number, text or sign of a rule file.
 *
 * @param kind what it is
 * @param words its characters; those of a text without quotes
 * @param start the offset of its first character, of a text the opening quote
 * @param end the offset after its last character
 */
record Token(Kind kind, String words, int start, int end) {
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && words.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && words.equals(sign);
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** The token as it stands in the file. */
    String shown() {
        return isText() ? '"' + words + '"' : words;
    }

    /** The token as messages quote it. */
    String quoted() {
        return kind == Kind.SIGN ? '"' + words + '"' : "(" + shown() + ")";
    }
}
