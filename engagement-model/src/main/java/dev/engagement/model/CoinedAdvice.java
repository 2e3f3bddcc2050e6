package dev.engagement.model;

/** Advice that a rule set of one's own coins. */
record CoinedAdvice(String code) implements Advice {
    @Override
    public String words() {
        String words = code.replace('-', ' ').strip();
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
