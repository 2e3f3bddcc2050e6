package dev.engagement.rules.tree;

import dev.engagement.model.Force;
import dev.engagement.rules.IssueCode;
import dev.engagement.rules.internal.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the name of a rule and its conditions: annotations, then perhaps a salience. */
final class AnnotationReader {
    private static final List<String> KEYS = List.of("row", "source", "force");

    private final Tokens tokens;
    private final Issues issues;
    private final List<Stated<String>> rows = new ArrayList<>();
    private final List<Stated<String>> sources = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    /** Keys that were probably meant by others. */
    private final Set<String> meant = new HashSet<>();

    private @Nullable Stated<Force> force;
    private @Nullable Stated<Integer> salience;

    AnnotationReader(Tokens tokens, Issues issues) {
        this.tokens = tokens;
        this.issues = issues;
    }

    List<Stated<String>> rows() {
        return rows;
    }

    List<Stated<String>> sources() {
        return sources;
    }

    Optional<Stated<Force>> force() {
        return Optional.ofNullable(force);
    }

    Optional<Stated<Integer>> salience() {
        return Optional.ofNullable(salience);
    }

    void read() {
        boolean attributes = false;
        while (!tokens.atEnd() && !tokens.isWord("when") && !tokens.isWord("then") && !tokens.isWord("end")) {
            if (tokens.isSign("@")) {
                readAnnotation(attributes);
            } else if (keyWithoutSign()) {
                readWithoutSign();
            } else if (tokens.isNearly("salience")) {
                reportMisspeltSalience();
                readSalience();
                attributes = true;
            } else if (tokens.isWord("salience")) {
                readSalience();
                attributes = true;
            } else if (attributeHere()) {
                refuseAttribute();
                attributes = true;
            } else {
                return;
            }
        }
    }

    private boolean keyWithoutSign() {
        Token here = tokens.peek();
        Token after = tokens.peek(1);
        return here != null && KEYS.contains(here.words()) && after != null && after.isSign("(");
    }

    private void readWithoutSign() {
        Token key = tokens.next();
        issues.add(
                IssueCode.UNKNOWN_ANNOTATION,
                key.start(),
                key.end(),
                "The annotation (" + key.words() + ") lacks its sign.",
                "Maybe @" + key.words() + ".");
        meant.add(key.words());
        readValue(key);
    }

    private void reportMisspeltSalience() {
        Token word = tokens.next();
        issues.add(
                IssueCode.ATTRIBUTE,
                word.start(),
                word.end(),
                "Rules have no attribute (" + word.words() + ").",
                "Maybe salience.");
        tokens.goTo(tokens.index() - 1);
    }

    /** A name of a fact with its colon, or a type with its bracket, is no attribute: there, when is missing. */
    private boolean attributeHere() {
        Token after = tokens.peek(1);
        Token here = tokens.peek();
        boolean known = here != null && RefusedWords.isAttribute(here.words());
        boolean word = tokens.isAnyWord()
                && !tokens.isNearly("when")
                && (after == null || known || !(after.isSign(":") || after.isSign("(")));
        return word || tokens.isSign(",") || tokens.isSign("-");
    }

    void checkCitation(Token name) {
        boolean tried = meant.contains("row") || meant.contains("source");
        if (!tried && !seen.contains("row") && !seen.contains("source")) {
            issues.add(
                    IssueCode.NO_CITATION,
                    name.start(),
                    name.end(),
                    "The rule cites neither a row nor a source.",
                    "Maybe add @row( \"T27.03\" ) or @source( \"page#section\" ) after the name.");
        }
    }

    private void readAnnotation(boolean afterAttribute) {
        Token at = tokens.next();
        Token key = tokens.isAnyWord() ? tokens.next() : at;
        if (!KEYS.contains(key.words())) {
            NearestName.of(key.words(), KEYS).ifPresent(meant::add);
            issues.add(
                    IssueCode.UNKNOWN_ANNOTATION,
                    key.start(),
                    key.end(),
                    "The annotation (@" + key.words() + ") is not one of ours.",
                    NearestName.remedy("@" + key.words(), List.of("@row", "@source", "@force")));
        }
        if (afterAttribute) {
            issues.add(
                    IssueCode.ANNOTATION_ORDER,
                    at.start(),
                    key.end(),
                    "The annotation (@" + key.words() + ") stands after salience or another attribute.",
                    "Maybe move it before.");
        }
        Token value = readValue(key);
        if (!seen.add(key.words())) {
            issues.add(
                    IssueCode.ANNOTATION_TWICE,
                    at.start(),
                    key.end(),
                    "The annotation (@" + key.words() + ") is given twice.",
                    key.words().equals("force") ? "" : "Maybe one text with commas: @row( \"T01.03, T43.01\" ).");
        } else if (value != null) {
            take(key.words(), value);
        }
    }

    /** The one text in brackets; null, with an issue, if something else stands there. */
    private @Nullable Token readValue(Token key) {
        Token value = tokens.peek(1);
        Token close = tokens.peek(2);
        boolean right = tokens.isSign("(") && value != null && value.isText() && close != null && close.isSign(")");
        if (right) {
            tokens.goTo(tokens.index() + 3);
            return value;
        }
        int start = tokens.atEnd() || !tokens.isSign("(") ? key.start() : key.end();
        int from = tokens.index();
        skipBrackets();
        if (tokens.index() == from && textHere()) {
            tokens.next();
            tokens.skipSign(")");
        }
        issues.add(
                IssueCode.ANNOTATION_VALUE,
                start,
                tokens.last().end(),
                "The annotation (@" + key.words() + ") has not one text in double quotes.",
                "Maybe @" + key.words() + "( \"" + given(tokens.between(from, tokens.index()), key) + "\" ).");
        return null;
    }

    private boolean textHere() {
        Token here = tokens.peek();
        return here != null && here.isText();
    }

    /** What was probably meant to stand in quotes. */
    private static String given(List<Token> inside, Token key) {
        String texts = inside.stream()
                .filter(Token::isText)
                .map(Token::words)
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(", "));
        boolean plain = inside.stream()
                .allMatch(it -> it.kind() != Token.Kind.SIGN
                        || Set.of("(", ")", ".", "-", "#").contains(it.words()));
        String words = inside.stream()
                .filter(it -> !it.isSign("(") && !it.isSign(")"))
                .map(Token::words)
                .collect(Collectors.joining());
        String example =
                key.words().equals("force") ? "default" : key.words().equals("source") ? "page#section" : "T27.03";
        return !texts.isEmpty() ? texts : plain && !words.isBlank() ? words : example;
    }

    private void skipBrackets() {
        int depth = 0;
        while (!tokens.atEnd() && !tokens.isWord("when") && (depth > 0 || tokens.isSign("("))) {
            depth += tokens.isSign("(") ? 1 : tokens.isSign(")") ? -1 : 0;
            tokens.next();
        }
    }

    private void take(String key, Token value) {
        if (value.words().isBlank()) {
            issues.add(
                    IssueCode.ANNOTATION_VALUE,
                    value.start(),
                    value.end(),
                    "The annotation (@" + key + ") has an empty text.",
                    "");
        } else if (key.equals("row")) {
            listed(value).forEach(this::takeRow);
        } else if (key.equals("source")) {
            listed(value).forEach(this::takeSource);
        } else if (key.equals("force")) {
            takeForce(value);
        }
    }

    private void takeRow(Stated<String> row) {
        rows.add(row);
        if (TextCheck.isPlain(row.value()) && !Spelling.is(Spelling.ROW, row.value())) {
            issues.add(
                    IssueCode.ANNOTATION_VALUE,
                    row.position(),
                    "The row (" + row.value()
                            + ") is not spelled as rows are: capital letters, a number, a dot, a number.",
                    "Maybe \"T27.03\".");
        }
    }

    private void takeSource(Stated<String> source) {
        sources.add(source);
        if (TextCheck.isPlain(source.value()) && !Spelling.is(Spelling.SOURCE, source.value())) {
            issues.add(
                    IssueCode.ANNOTATION_VALUE,
                    source.position(),
                    "The source (" + source.value() + ") is not a page and a section.",
                    "Maybe \"page#section\".");
        }
    }

    private void takeForce(Token value) {
        Position position = issues.map().at(value.start() + 1, value.end() - 1);
        try {
            force = new Stated<>(Force.of(value.words()), position);
        } catch (IllegalArgumentException e) {
            List<String> codes = Stream.of(Force.values()).map(Force::code).toList();
            issues.add(
                    IssueCode.UNKNOWN_FORCE,
                    position,
                    "The handbook does not speak with the force (" + value.words() + ").",
                    NearestName.remedy(value.words(), codes));
        }
    }

    /** The entries of a text with commas, each with its own place; an empty one is an issue. */
    private List<Stated<String>> listed(Token value) {
        List<Stated<String>> entries = new ArrayList<>();
        int from = value.start() + 1;
        for (String part : value.words().split(",", -1)) {
            String entry = part.strip();
            int start = from + Math.max(0, part.indexOf(entry));
            Position position = issues.map().at(start, start + Math.max(1, entry.length()));
            if (entry.isEmpty()) {
                issues.add(IssueCode.ANNOTATION_VALUE, position, "Between two commas nothing stands.", "");
            } else {
                entries.add(new Stated<>(entry, position));
            }
            from += part.length() + 1;
        }
        return entries;
    }

    private void readSalience() {
        Token word = tokens.next();
        boolean negative = tokens.skipSign("-");
        Token number = tokens.peek();
        if (number == null || !Spelling.is(Spelling.SALIENCE, number.words())) {
            Token at = number == null ? word : number;
            issues.add(
                    IssueCode.SALIENCE,
                    at.start(),
                    at.end(),
                    "The salience " + at.quoted() + " is not a whole number.",
                    "Maybe salience -10, -20 or -30, for a rule that says what silence means.");
            skipBrackets();
            if (!tokens.atEnd() && number != null && number.equals(tokens.peek()) && !atWordOfFrame()) {
                tokens.next();
            }
            return;
        }
        tokens.next();
        Position position = issues.map().at(word.start(), number.end());
        if (salience != null) {
            issues.add(IssueCode.SALIENCE, position, "The salience is given twice.", "");
        }
        salience = new Stated<>((negative ? -1 : 1) * Integer.parseInt(number.words()), position);
    }

    private void refuseAttribute() {
        Token first = tokens.peek();
        while (attributeHere() && !atWordOfFrame() && !tokens.isWord("salience")) {
            tokens.next();
            if (!tokens.atEnd() && tokens.isSign("(")) {
                skipBrackets();
            } else if (!tokens.atEnd() && !tokens.isAnyWord() && !tokens.isSign("@") && !tokens.isSign(",")) {
                tokens.next();
            }
        }
        if (first != null) {
            issues.add(
                    IssueCode.ATTRIBUTE,
                    first.start(),
                    tokens.last().end(),
                    "Rules have no attribute ("
                            + textOf(first.start(), tokens.last().end()) + ").",
                    "Maybe delete it: rules need no order but the salience of silence rules.");
        }
    }

    private String textOf(int start, int end) {
        return issues.map().text().substring(start, end);
    }

    private boolean atWordOfFrame() {
        return tokens.isWord("when") || tokens.isWord("then") || tokens.isWord("end");
    }
}
