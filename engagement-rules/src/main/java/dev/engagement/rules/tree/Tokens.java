package dev.engagement.rules.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over tokens. */
final class Tokens {
    private final List<Token> tokens;
    private int at;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    int index() {
        return at;
    }

    void goTo(int index) {
        at = index;
    }

    /** The token here, or null at the end. */
    @Nullable
    Token peek() {
        return peek(0);
    }

    @Nullable
    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : null;
    }

    Token next() {
        return tokens.get(at++);
    }

    Token last() {
        return tokens.get(at - 1);
    }

    boolean isWord(String word) {
        Token here = peek();
        return here != null && here.isWord(word);
    }

    boolean isAnyWord() {
        Token here = peek();
        return here != null && here.kind() == Token.Kind.WORD;
    }

    /** Whether a word stands here that is a slip of a finger away from this one. */
    boolean isNearly(String word) {
        Token here = peek();
        return here != null && here.isNearly(word);
    }

    boolean isSign(String sign) {
        Token here = peek();
        return here != null && here.isSign(sign);
    }

    /** Steps over a sign if it stands here. */
    boolean skipSign(String sign) {
        boolean here = isSign(sign);
        at += here ? 1 : 0;
        return here;
    }

    /** Steps over a word if it stands here. */
    boolean skipWord(String word) {
        boolean here = isWord(word);
        at += here ? 1 : 0;
        return here;
    }

    /** A name with dots between its words, such as a type's; null if no word stands here. */
    @Nullable
    Token qualifiedName() {
        if (!isAnyWord()) {
            return null;
        }
        Token first = next();
        StringBuilder name = new StringBuilder(first.words());
        while (isSign(".")) {
            Token after = peek(1);
            if (after == null || after.kind() != Token.Kind.WORD) {
                break;
            }
            next();
            name.append('.').append(next().words());
        }
        return new Token(Token.Kind.WORD, name.toString(), first.start(), last().end());
    }

    List<Token> between(int from, int to) {
        return tokens.subList(from, to);
    }
}
