package dev.engagement.examples.cli;

/** Writes words into Markdown. */
final class Markdown {
    private Markdown() {}

    /** Words of rules and requests are no markup. */
    static String escaped(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>|#])", "\\\\$1").replaceAll("\\R", " ");
    }
}
