package dev.engagement.rules.internal.facts;

import dev.engagement.model.fact.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that rules coin, beside those that vocabularies have. Immutable. */
public final class CoinedTerms {
    /** No words: what the handbook's own rules coin. */
    public static final CoinedTerms NONE = new CoinedTerms(Map.of());

    private final Map<Class<?>, Map<String, Object>> byName;

    private CoinedTerms(Map<Class<?>, Map<String, Object>> byName) {
        this.byName = byName;
    }

    /**
     * The words that rules coin.
     *
     * @param terms the words
     * @return the same, by type and name
     */
    public static CoinedTerms of(Collection<? extends Term> terms) {
        Map<Class<?>, Map<String, Object>> byName = new HashMap<>();
        for (Term term : terms) {
            Map<String, Object> ofType = byName.computeIfAbsent(term.getClass(), any -> new HashMap<>());
            term.names().all().forEach(name -> ofType.put(Choices.folded(name), term));
        }
        return new CoinedTerms(byName);
    }

    /**
     * Finds a word.
     *
     * @param type the vocabulary
     * @param name any of its names, without regard to case, {@code -}, {@code _} and blanks
     * @return the word; empty if none of this type has this name
     */
    public Optional<Object> find(Class<?> type, String name) {
        return Optional.ofNullable(byName.getOrDefault(type, Map.of()).get(Choices.folded(name)));
    }
}
