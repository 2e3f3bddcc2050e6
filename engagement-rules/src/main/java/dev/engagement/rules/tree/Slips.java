package dev.engagement.rules.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people write in conditions when they mean something else, and how rules say it. Stateless. */
final class Slips {
    private static final Set<String> EQUALS = Set.of("is", "equals", "equal", "eq");

    private Slips() {}

    /**
     * A remedy for the first token that cannot be read.
     *
     * @param tokens all tokens of the conditions
     * @param here the token
     * @param otherwise what helps where it is no slip that we know
     * @return how rules say what was probably meant
     */
    static String remedy(List<Token> tokens, Token here, String otherwise) {
        int index = tokens.indexOf(here);
        Optional<Token> before = index > 0 ? Optional.of(tokens.get(index - 1)) : Optional.empty();
        return byItself(here).or(() -> before.flatMap(it -> after(it, here))).orElse(otherwise);
    }

    private static Optional<String> byItself(Token here) {
        if (here.isWord("and")) {
            return Optional.of("Maybe a comma, or &&.");
        } else if (here.isWord("or")) {
            return Optional.of("Maybe ||, with brackets around both: ( … || … ).");
        } else if (here.kind() == Token.Kind.WORD && EQUALS.contains(here.words())) {
            return Optional.of("Maybe ==.");
        } else if (here.isWord("in")) {
            return Optional.of("Maybe in ( … ), with the values in brackets.");
        }
        return here.isNearly("contains") ? Optional.of("Maybe contains.") : Optional.empty();
    }

    private static Optional<String> after(Token before, Token here) {
        Optional<String> word =
                Stream.of("not", "exists").filter(before::isNearly).findFirst();
        boolean given = before.kind() == Token.Kind.WORD && before.words().startsWith("$");
        if (word.isPresent()) {
            return word.map(it -> "Maybe " + it + " in place of " + before.words() + ".");
        } else if (before.isWord("not")) {
            return Optional.of("Maybe !" + here.words() + ".");
        } else if (before.isSign("<") && here.isSign(">")) {
            return Optional.of("Maybe !=.");
        } else if (given) {
            String what = here.kind() == Token.Kind.WORD ? here.words() : "…";
            return Optional.of("Maybe " + before.words() + " : " + what + ", with a colon.");
        } else if (before.kind() == Token.Kind.WORD && here.kind() == Token.Kind.NUMBER) {
            return Optional.of("Maybe " + before.words() + "( " + here.words() + " ), with brackets.");
        }
        return Optional.empty();
    }
}
