package dev.engagement.rules.check;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.facts.Choices;
import dev.engagement.rules.internal.interpret.CoinedTerm;
import dev.engagement.rules.tree.Made;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleTree;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.stream.Stream;

/** Terms that a rule coins are new, and not a known one misspelt. Stateless. */
final class CoinedTermCheck {
    private CoinedTermCheck() {}

    static void check(RuleTree tree, Warnings found) {
        for (Rule rule : tree.rules()) {
            CoinedTerm.in(rule).forEach(it -> check(rule, it, found));
        }
    }

    private static void check(Rule rule, CoinedTerm term, Warnings found) {
        Choices choices = Choices.of(term.type());
        if (choices.codes().contains(term.code())) {
            return;
        }
        Made made = term.made();
        Optional<Object> sameName = choices.find(term.code());
        Optional<Object> meant = sameName.or(() -> choices.nearest(term.code()).flatMap(choices::find));
        meant.ifPresent(it -> found.add(
                IssueCode.MISSPELT_TERM,
                rule,
                made.position(),
                "The term (" + made.text() + ") is a new one, and "
                        + (sameName.isPresent() ? "this is another name of a known one." : "nearly a known one."),
                "Maybe " + constant(term.type(), it) + "."));
    }

    private static String constant(Class<?> type, Object term) {
        return Stream.of(type.getFields())
                .filter(it -> type.isAssignableFrom(it.getType()) && isValueOf(it, term))
                .map(Field::getName)
                .findFirst()
                .map(it -> type.getSimpleName() + "." + it)
                .orElseGet(term::toString);
    }

    private static boolean isValueOf(Field field, Object term) {
        try {
            return term.equals(field.get(null));
        } catch (IllegalAccessException | NullPointerException e) {
            return false; // an inner part of the type, no constant
        }
    }
}
