package dev.engagement.model;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A free text whose form matters. It classes itself once, when it is made; who has a better test of sentences gives the
 * form. Immutable; two texts are equal if their words and forms are.
 *
 * @param value the text without blanks around it; empty when not given
 * @param form what the text looks like
 */
public record Text(String value, Form form) {
    /** No text was given. */
    public static final Text BLANK = new Text("", Form.BLANK);

    private static final int SENTENCE_WORDS = 3;
    private static final int KEYWORD_WORDS = 2;
    private static final Pattern BULLET = Pattern.compile("^(?:[-*\u2022\u2013]|\\d{1,3}[.)])\\s+");
    private static final Pattern LIST_SEPARATOR = Pattern.compile("[;,/|]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String CLOSING_MARKS = "\"')]\u2019\u201d";

    /** What a text looks like, from nothing to a sentence. */
    public enum Form {
        /** Empty, or blanks only. */
        BLANK,
        /** Words that make no sentence: keywords, a list, fewer than three words. */
        WORDS,
        /** At least three words and not a list: a sentence to a lenient reader. */
        LOOSE_SENTENCE,
        /** A loose sentence that starts with a capital letter or digit and ends with {@code .}, {@code !} or {@code ?}. */
        SENTENCE
    }

    /** Strips the text; a blank one has the form {@link Form#BLANK} and no other. {@inheritDoc} */
    public Text {
        value = value.strip();
        if (value.isEmpty() != (form == Form.BLANK)) {
            throw new IllegalArgumentException("The text (" + value + ") cannot have the form (" + form
                    + "): a text is blank if and only if it has no words.");
        }
    }

    /**
     * Classes a text by its best line: a list of sentences is a sentence.
     *
     * @param value the text, or null
     * @return the text; {@link #BLANK} if there is none
     */
    public static Text of(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return BLANK;
        }
        Form best = value.lines()
                .map(Text::formOf)
                .reduce(Form.BLANK, (one, other) -> one.compareTo(other) > 0 ? one : other);
        return new Text(value, best);
    }

    /**
     * A text whose form the caller judged.
     *
     * @param value the text, not blank
     * @param form any form but {@link Form#BLANK}
     * @return the text
     * @throws IllegalArgumentException if only one of text and form is blank
     */
    public static Text of(String value, Form form) {
        return new Text(value, form);
    }

    /**
     * Whether nothing was given.
     *
     * @return true if so
     */
    public boolean blank() {
        return form == Form.BLANK;
    }

    /**
     * Whether it is a sentence to a strict reader.
     *
     * @return true if so
     */
    public boolean sentence() {
        return form == Form.SENTENCE;
    }

    /**
     * Whether it is a sentence at least to a lenient reader.
     *
     * @return true if so
     */
    public boolean looseSentence() {
        return form == Form.SENTENCE || form == Form.LOOSE_SENTENCE;
    }

    /**
     * Whether both say the same, without regard to case, blanks and hyphens.
     *
     * @param words the other text
     * @return true if so
     */
    public boolean sameAs(String words) {
        return folded(value).equals(folded(words));
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        words.codePoints()
                .filter(point -> !Character.isWhitespace(point) && point != '-' && point != '_')
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static Form formOf(String line) {
        String words = BULLET.matcher(line.strip()).replaceFirst("");
        if (words.isBlank()) {
            return line.isBlank() ? Form.BLANK : Form.WORDS;
        }
        if (countWords(words) < SENTENCE_WORDS || isList(words)) {
            return Form.WORDS;
        }
        return startsLikeSentence(words) && endsLikeSentence(words) ? Form.SENTENCE : Form.LOOSE_SENTENCE;
    }

    /** A list has separators, and keywords between all of them. */
    private static boolean isList(String words) {
        String[] entries = LIST_SEPARATOR.split(words);
        return entries.length > 1 && Stream.of(entries).allMatch(entry -> countWords(entry) <= KEYWORD_WORDS);
    }

    private static long countWords(String words) {
        return SPACE.splitAsStream(words)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static boolean startsLikeSentence(String words) {
        int first = words.codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse(' ');
        return Character.isDigit(first) || !Character.isLowerCase(first);
    }

    private static boolean endsLikeSentence(String words) {
        int end = words.length();
        while (end > 0 && CLOSING_MARKS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?".indexOf(words.charAt(end - 1)) >= 0;
    }

    /** The text itself. {@inheritDoc} */
    @Override
    public String toString() {
        return value;
    }
}
