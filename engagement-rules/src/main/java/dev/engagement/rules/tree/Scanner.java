package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into tokens and comments, and reports what has no place in a rule file. */
final class Scanner {
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");
    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||", ":=", "->", "::");

    private final String text;
    private final TextMap map;
    private final Issues issues;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<int[]> damage = new ArrayList<>();
    private int at;

    private Scanner(Issues issues) {
        this.map = issues.map();
        this.text = map.text();
        this.issues = issues;
    }

    /**
     * What a text consists of.
     *
     * @param tokens words, numbers, texts and signs
     * @param comments all comments
     * @param damage stretches that could not be read, as pairs of start and end
     */
    record Scan(List<Token> tokens, List<Comment> comments, List<int[]> damage) {
        boolean damagedBetween(int start, int end) {
            return damage.stream().anyMatch(stretch -> stretch[0] < end && stretch[1] > start);
        }
    }

    static Scan scan(Issues issues) {
        Scanner scanner = new Scanner(issues);
        scanner.run();
        return new Scan(scanner.tokens, scanner.comments, scanner.damage);
    }

    private void run() {
        while (at < text.length()) {
            char here = text.charAt(at);
            if (here == ' ' || here == '\t' || here == '\n' || here == '\r') {
                at++;
            } else if (text.startsWith("//", at)) {
                comment(endOfLine(at));
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else if (atLineStart() && conflictMarker()) {
                at = endOfLine(at);
            } else if (here == '"') {
                text("\"");
            } else if (here == '\'') {
                singleQuotes();
            } else if (isWordStart(here)) {
                token(Token.Kind.WORD, endOf(at, Scanner::isWordPart));
            } else if (isDigit(here)) {
                token(Token.Kind.NUMBER, endOf(at, it -> isWordPart(it)));
            } else if (here > ' ' && here < 0x7f) {
                sign(here);
            } else {
                strange();
            }
        }
    }

    private void token(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, end));
        at = end;
    }

    private void sign(char here) {
        if (here == '\\') {
            report(IssueCode.BACKSLASH, at, at + 1, "A backslash stands here.", "Maybe a slash, or nothing.");
            at++;
            return;
        }
        for (String sign : LONG_SIGNS) {
            if (text.startsWith(sign, at)) {
                token(Token.Kind.SIGN, at + sign.length());
                return;
            }
        }
        token(Token.Kind.SIGN, at + 1);
    }

    /** A text ends on its line, at the first quote of the wanted kind. */
    private void text(String closingQuotes) {
        int lineEnd = endOfLine(at);
        int close = at + 1;
        while (close < lineEnd && closingQuotes.indexOf(text.charAt(close)) < 0) {
            close++;
        }
        checkInside(at + 1, close, true);
        boolean closed = close < lineEnd;
        if (!closed) {
            report(
                    IssueCode.UNCLOSED_TEXT,
                    at,
                    lineEnd,
                    "The text (" + shortened(text.substring(at + 1, lineEnd).strip()) + ") has no closing quote.",
                    "Maybe a \" is missing on this line.");
        }
        int end = closed ? close + 1 : lineEnd;
        tokens.add(new Token(Token.Kind.TEXT, text.substring(at + 1, close), at, end));
        at = end;
    }

    private static String shortened(String words) {
        return words.length() <= 40 ? words : words.substring(0, words.offsetByCodePoints(0, 30)) + " …";
    }

    private void singleQuotes() {
        int start = at;
        text("'");
        String words = tokens.get(tokens.size() - 1).words();
        report(
                IssueCode.SINGLE_QUOTES,
                start,
                at,
                "The text ('" + shortened(words) + "') stands in single quotes.",
                "Maybe \"" + shortened(words) + "\".");
    }

    private void comment(int end) {
        checkInside(at, end, false);
        comments.add(new Comment(text.substring(at, end), map.at(at, end)));
        at = end;
    }

    private void blockComment() {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            report(
                    IssueCode.UNCLOSED_COMMENT,
                    at,
                    at + 2,
                    "The comment that begins here has no end: all that follows is part of it.",
                    "Maybe a */ is missing.");
            at = text.length();
        } else {
            comment(close + 2);
        }
    }

    /** Texts and comments may hold any character that people see, but nothing hidden. */
    private void checkInside(int start, int end, boolean inText) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (inText && point == '\\') {
                report(
                        IssueCode.BACKSLASH,
                        i,
                        i + 1,
                        "A backslash stands in a text.",
                        "Maybe a slash, or nothing: texts need no backslashes.");
            } else if (StrangeCharacters.isHidden(point)) {
                report(
                        IssueCode.STRANGE_CHARACTER,
                        i,
                        i + Character.charCount(point),
                        "The character (" + StrangeCharacters.name(point) + ") cannot be seen.",
                        "Maybe delete it.");
            }
        }
    }

    private void strange() {
        int point = text.codePointAt(at);
        report(
                IssueCode.STRANGE_CHARACTER,
                at,
                at + Character.charCount(point),
                "The character (" + StrangeCharacters.name(point) + ") has no place outside of texts and comments.",
                StrangeCharacters.remedy(point));
        if (StrangeCharacters.isQuote(point)) {
            text(StrangeCharacters.QUOTES + '"');
        } else {
            at += Character.charCount(point);
        }
    }

    private boolean conflictMarker() {
        int end = endOfLine(at);
        if (!CONFLICT.matcher(text.substring(at, end)).matches()) {
            return false;
        }
        report(
                IssueCode.CONFLICT_MARKER,
                at,
                end,
                "The line (" + shortened(text.substring(at, end)) + ") is left over from merging two changes.",
                "Maybe keep one of the two versions and delete this line.");
        return true;
    }

    private void report(IssueCode code, int start, int end, String message, String remedy) {
        issues.add(code, start, end, message, remedy);
        damage.add(new int[] {start, end});
    }

    private boolean atLineStart() {
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }

    private int endOfLine(int from) {
        return endOf(from, it -> it != '\n' && it != '\r');
    }

    private int endOf(int from, java.util.function.IntPredicate part) {
        int end = from;
        while (end < text.length() && part.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(int it) {
        return it >= '0' && it <= '9';
    }

    private static boolean isWordStart(int it) {
        return (it >= 'a' && it <= 'z') || (it >= 'A' && it <= 'Z') || it == '_' || it == '$';
    }

    private static boolean isWordPart(int it) {
        return isWordStart(it) || isDigit(it);
    }
}
