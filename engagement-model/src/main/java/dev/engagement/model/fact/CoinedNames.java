package dev.engagement.model.fact;

/** Names a term that a rule set of one's own coins. */
final class CoinedNames {
    private CoinedNames() {}

    /** The names of a coined term: its code, and the code's words as the label. */
    static Term.Names of(String code) {
        String words = code.replace('-', ' ').strip();
        String label = words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return Term.Names.of(code, label);
    }
}
