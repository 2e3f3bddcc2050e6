package dev.engagement.rules.tree;

import dev.engagement.rules.internal.NearestName;
import java.util.List;

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

    /** Whether it is another word, and a slip of a finger away from this one. */
    boolean isNearly(String word) {
        return kind == Kind.WORD
                && !words.equals(word)
                && NearestName.of(words, List.of(word)).isPresent();
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
