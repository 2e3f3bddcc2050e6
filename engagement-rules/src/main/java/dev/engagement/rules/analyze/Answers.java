package dev.engagement.rules.analyze;

import dev.engagement.model.fact.Term;
import java.util.Locale;

/** Answers by their names. Stateless. */
final class Answers {
    private Answers() {}

    /** The code of a word, and else what the answer shows of itself. */
    static String name(Object value) {
        if (value instanceof Term term) {
            return term.code();
        }
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : value.toString();
    }

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }
}
