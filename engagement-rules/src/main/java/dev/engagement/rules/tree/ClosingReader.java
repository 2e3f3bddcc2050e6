package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the closing comment, by which a cut-off file is noticed. */
final class ClosingReader {
    private static final String IDS = "([A-Za-z0-9-]+(?:\\s*,\\s*[A-Za-z0-9-]+)*+)";
    private static final Pattern CLOSING = Pattern.compile("//\\s*end of (\\S+):\\s*(\\d{1,6}) (rules?)"
            + "(?:\\s*;\\s*replaces\\s+" + IDS + ")?(?:\\s*;\\s*retires\\s+" + IDS + ")?\\s*");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]+");

    private final Issues issues;

    ClosingReader(Issues issues) {
        this.issues = issues;
    }

    Optional<Closing> read(String file, int rules, List<Comment> comments, List<Token> tokens) {
        Optional<Closing> closing = comments.isEmpty() ? Optional.empty() : closing(comments.get(comments.size() - 1));
        String wantedName = baseName(file);
        String text = issues.map().text();
        Position end = issues.map()
                .at(text.stripTrailing().length(), text.stripTrailing().length());
        String wanted = new Closing(
                        wantedName,
                        rules,
                        closing.map(Closing::replaces).orElse(List.of()),
                        closing.map(Closing::retires).orElse(List.of()),
                        end)
                .text();
        if (closing.isEmpty() || isBefore(closing.get().position(), lastToken(tokens))) {
            issues.add(
                    IssueCode.NO_CLOSING,
                    end,
                    "The file does not end with its closing comment: perhaps it is cut off.",
                    "If nothing is missing, add " + wanted);
            return Optional.empty();
        }
        Position at = closing.get().position();
        if (closing.get().rules() != rules) {
            issues.add(
                    IssueCode.CLOSING_COUNT,
                    at,
                    "The closing comment counts (" + closing.get().rules() + ") rules; the file has (" + rules + ").",
                    "If none is missing, write " + wanted);
        }
        if (!closing.get().name().equals(wantedName)) {
            issues.add(
                    IssueCode.CLOSING_NAME,
                    at,
                    "The closing comment is that of (" + closing.get().name() + "), and the file is (" + wantedName
                            + ").",
                    "Maybe " + wanted);
        }
        return closing;
    }

    private static Optional<Closing> closing(Comment last) {
        Matcher matcher = CLOSING.matcher(last.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int rules = Integer.parseInt(String.valueOf(matcher.group(2)));
        boolean cutOff = rules != 1 && "rule".equals(matcher.group(3));
        return cutOff
                ? Optional.empty()
                : Optional.of(new Closing(
                        String.valueOf(matcher.group(1)),
                        rules,
                        ids(matcher, 4, last.position()),
                        ids(matcher, 5, last.position()),
                        last.position()));
    }

    private static List<Stated<String>> ids(Matcher closing, int group, Position comment) {
        String words = closing.group(group);
        List<Stated<String>> ids = new ArrayList<>();
        if (words != null) {
            Matcher each = ID.matcher(words);
            while (each.find()) {
                int column = comment.column() + closing.start(group) + each.start();
                int end = column + each.group().length();
                ids.add(new Stated<>(
                        each.group(), new Position(comment.file(), comment.line(), column, comment.line(), end)));
            }
        }
        return ids;
    }

    private Position lastToken(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return issues.map().at(0, 0);
        }
        Token last = tokens.get(tokens.size() - 1);
        return issues.map().at(last.start(), last.end());
    }

    private static boolean isBefore(Position one, Position other) {
        return one.line() < other.line() || (one.line() == other.line() && one.column() < other.column());
    }

    static String baseName(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.endsWith(".drl") ? name.substring(0, name.length() - ".drl".length()) : name;
    }

    /** The name of the folder that the file stands in; empty if its name has none. */
    static String folder(String file) {
        String path = file.replace('\\', '/');
        String parent = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
        String folder = parent.substring(parent.lastIndexOf('/') + 1);
        return folder.equals(".") || folder.equals("..") ? "" : folder;
    }
}
