package dev.engagement.rules.internal.input;

import java.util.Set;

/** Says in plain words what a text that is no JSON has at the place where reading it stopped. */
final class Misspelled {
    private static final Set<String> NUMBERS_THAT_ARE_NONE = Set.of("NaN", "Infinity", "INF");

    private Misspelled() {}

    static InputException at(String text, int offset, Lines lines) {
        int start = offset;
        while (start > 0 && letter(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && letter(text.charAt(end))) {
            end++;
        }
        if (start < end) {
            return word(text.substring(start, end), lines.place(start));
        }
        return character(text, offset, lines);
    }

    private static InputException word(String word, Place place) {
        String shown = word.length() > 40 ? word.substring(0, 40) + "…" : word;
        if (NUMBERS_THAT_ARE_NONE.contains(word)) {
            return new InputException(
                    place, "The value (" + shown + ") is no JSON.", "Maybe leave the fact out: then it is unknown.");
        }
        if (Character.isDigit(word.charAt(0))) {
            return new InputException(
                    place, "The value (" + shown + ") is no JSON number.", "Maybe it is a text: put it in quotes.");
        }
        return new InputException(
                place, "The word (" + shown + ") has no place here.", "Maybe put it in double quotes.");
    }

    static InputException character(String text, int at, Lines lines) {
        Place place = lines.place(at);
        int point = text.codePointAt(at);
        String message = Character.isISOControl(point)
                ? String.format("The control character (U+%04X) has no place here.", point)
                : "The character (" + Character.toString(point) + ") has no place here.";
        return new InputException(place, message, remedy(text, at, point));
    }

    private static String remedy(String text, int at, int point) {
        return switch (point) {
            case '/', '#' -> "Maybe it begins a comment: JSON has none.";
            case '\'', '\u201C', '\u201D', '\u2018', '\u2019' -> "Maybe put names and texts in plain double quotes.";
            case '\n', '\r', '\t' -> "Maybe a quote before it is not closed, or write it as an escape such as \\n.";
            case '}', ']' ->
                text.substring(0, at).stripTrailing().endsWith(",")
                        ? "Maybe remove the comma before it."
                        : "Maybe another bracket is to be closed first.";
            default -> "Maybe a comma, colon or double quote is missing before it.";
        };
    }

    private static boolean letter(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
