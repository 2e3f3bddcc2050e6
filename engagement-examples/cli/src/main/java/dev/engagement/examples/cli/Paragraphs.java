package dev.engagement.examples.cli;

/** Lines of a width that people read. */
final class Paragraphs {
    private static final int WIDTH = 100;

    private Paragraphs() {}

    /** Words after a start, broken between words, with all further lines below the first word. */
    static String wrapped(String start, String words) {
        StringBuilder text = new StringBuilder(start);
        int column = start.length();
        boolean first = true;
        for (String word : words.split(" ", -1)) {
            if (!first && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(" ".repeat(start.length()));
                column = start.length();
            } else if (!first) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
            first = false;
        }
        return text.toString();
    }
}
