package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the name and the bytes of a file before anything reads them as rules. */
final class SourceCheck {
    private static final Pattern LONE_CARRIAGE_RETURN = Pattern.compile("\\r(?!\\n)");
    private static final Pattern LONG_LINE = Pattern.compile("(?m)^.{" + (RuleLimits.LINE + 1) + "}");

    private SourceCheck() {}

    /** Why the file is not read at all; empty if it is. */
    static Optional<RuleIssue> refusal(RuleSource source) {
        String shown = shown(source.name());
        String name = source.name()
                .substring(
                        Math.max(source.name().lastIndexOf('/'), source.name().lastIndexOf('\\')) + 1);
        if (!shown.equals(source.name()) || !Spelling.is(Spelling.FILE, name)) {
            return issue(
                    new TextMap(shown, ""),
                    0,
                    IssueCode.FILE_NAME,
                    "The file name (" + shown(name) + ") is not plain: letters, digits, - and _, and .drl at its end.",
                    "Maybe rename it, for example to retention.drl.");
        }
        if (source.size() > RuleLimits.BYTES_OF_A_FILE) {
            return issue(
                    new TextMap(shown, ""),
                    0,
                    IssueCode.TOO_LARGE,
                    "The file has more than " + RuleLimits.BYTES_OF_A_FILE + " bytes, the most of a rule file.",
                    "Maybe it is no rule file, or two questions.");
        }
        return refusal(shown, source.bytes());
    }

    private static Optional<RuleIssue> refusal(String name, byte[] bytes) {
        Optional<String> text = SourceReader.decode(bytes);
        if (text.isEmpty()) {
            String before = SourceReader.readablePart(bytes);
            return issue(
                    new TextMap(name, before),
                    before.length(),
                    IssueCode.NOT_UTF_8,
                    "The file is not encoded in UTF-8: this byte cannot be read.",
                    "Maybe save it again with the encoding UTF-8.");
        }
        Matcher lone = LONE_CARRIAGE_RETURN.matcher(text.get());
        if (lone.find()) { // the engine's parser and people would disagree about where comments end
            return issue(
                    new TextMap(name, text.get()),
                    lone.start(),
                    IssueCode.LINE_END,
                    "The line ends with a carriage return alone, as lines did long ago.",
                    "Maybe save it again with the line ends of Unix or Windows.");
        }
        Matcher line = LONG_LINE.matcher(text.get());
        return line.find()
                ? issue(
                        new TextMap(name, text.get()),
                        line.end() - 1,
                        IssueCode.LONG_LINE,
                        "The line has more than " + RuleLimits.LINE + " characters.",
                        "Maybe break it after a comma: rules may have any number of lines.")
                : Optional.empty();
    }

    /** A name as it can be shown: hidden characters by their code points, and not without end. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(RuleLimits.TEXT).forEach(point -> {
            if (StrangeCharacters.isHidden(point) || point == '\t' || point == '\n' || point == '\r') {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return name.codePointCount(0, name.length()) > RuleLimits.TEXT ? shown + " …" : shown.toString();
    }

    private static Optional<RuleIssue> issue(TextMap map, int at, IssueCode code, String message, String remedy) {
        Issues issues = new Issues(map);
        issues.add(code, at, at + 1, message, remedy);
        return Optional.of(issues.all().get(0));
    }
}
