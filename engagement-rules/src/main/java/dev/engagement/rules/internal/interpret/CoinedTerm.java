package dev.engagement.rules.internal.interpret;

import dev.engagement.model.fact.Term;
import dev.engagement.rules.internal.facts.Choices;
import dev.engagement.rules.tree.Literal;
import dev.engagement.rules.tree.Made;
import dev.engagement.rules.tree.Rule;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A term that a rule coins: {@code Need.of( "cloud-audit" )}.
 *
 * @param type the vocabulary
 * @param code the code
 * @param made where the rule coins it
 */
public record CoinedTerm(Class<?> type, String code, Made made) {
    /**
     * The terms that a rule coins.
     *
     * @param rule the rule
     * @return each place where it does
     */
    public static Stream<CoinedTerm> in(Rule rule) {
        return Nodes.in(rule)
                .filter(Made.class::isInstance)
                .map(Made.class::cast)
                .flatMap(it -> of(it).stream());
    }

    private static Optional<CoinedTerm> of(Made made) {
        Class<?> type = made.method().getReturnType();
        boolean coins = Modifier.isStatic(made.method().getModifiers())
                && made.method().getName().equals("of")
                && Term.class.isAssignableFrom(type)
                && made.arguments().size() == 1;
        return coins && made.arguments().get(0) instanceof Literal code && code.value() instanceof String words
                ? Optional.of(new CoinedTerm(type, words, made))
                : Optional.empty();
    }

    /**
     * The term, if it is none that its vocabulary has anyway.
     *
     * @return the term; empty for a known one, and for a code that its vocabulary refuses
     */
    public Optional<Term> term() {
        Choices choices = Choices.of(type);
        if (!choices.open() || choices.find(code).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of((Term) choices.coin(code));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }
}
