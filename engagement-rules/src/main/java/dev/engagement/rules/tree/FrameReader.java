package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the frame of a rule: name, annotations, salience, and the words when, then and end. */
final class FrameReader {
    /** An id with blanks or low lines, or with another sign than a colon after it. */
    private static final Pattern NEARLY_A_NAME =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*(?:[-_ ][A-Za-z]+)*[-_ ][0-9]+[a-z]?)\\s*[-:,;.]?\\s+(\\S.*?)\\s*");

    private static final String NAME_REMEDY = "Maybe \"TABLE-01: the condition in words\".";

    private final Issues issues;
    private final Tokens tokens;
    private final Token ruleWord;

    FrameReader(List<Token> chunk, Issues issues) {
        this.issues = issues;
        this.tokens = new Tokens(chunk);
        this.ruleWord = chunk.get(0);
    }

    /** The id of a rule, as far as its name tells it: for issues, and to find rules with one id. */
    static Optional<Token> idOf(List<Token> chunk) {
        if (chunk.size() < 2 || !chunk.get(1).isText()) {
            return Optional.empty();
        }
        Token name = chunk.get(1);
        Matcher matcher = Spelling.RULE_NAME.matcher(name.words());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String id = String.valueOf(matcher.group(1));
        return Optional.of(new Token(Token.Kind.WORD, id, name.start() + 1, name.start() + 1 + id.length()));
    }

    /** The frame; empty if it is so wrong that conditions and consequence cannot be told apart. */
    Optional<RuleFrame> read() {
        tokens.next();
        Token name = readName();
        AnnotationReader annotations = new AnnotationReader(tokens, issues);
        annotations.read();
        int when = readWord("when", "the conditions");
        if (when < 0) {
            return Optional.empty();
        }
        int conditionsFrom = tokens.index();
        skipTo("then");
        int conditionsTo = tokens.index();
        int then = readWord("then", "what the rule says");
        int consequenceFrom = tokens.index();
        skipTo("end");
        int consequenceTo = tokens.index();
        int end = then < 0 ? -1 : readWord("end", "the end of the rule");
        annotations.checkCitation(name == null ? ruleWord : name);
        if (then < 0 || end < 0 || name == null) {
            return Optional.empty();
        }
        Matcher parts = Spelling.RULE_NAME.matcher(name.words());
        return !parts.matches()
                ? Optional.empty()
                : Optional.of(new RuleFrame(
                        String.valueOf(parts.group(1)),
                        String.valueOf(parts.group(2)),
                        name,
                        annotations.rows(),
                        annotations.sources(),
                        annotations.force(),
                        annotations.salience(),
                        tokens.between(conditionsFrom, conditionsTo),
                        tokens.between(consequenceFrom, consequenceTo),
                        ruleWord.start(),
                        when,
                        then,
                        end));
    }

    private @Nullable Token readName() {
        Token name = tokens.peek();
        if (name == null || !name.isText()) {
            Token at = name == null ? ruleWord : name;
            issues.add(
                    IssueCode.RULE_NAME, at.start(), at.end(), "The rule has no name in double quotes.", NAME_REMEDY);
            while (!tokens.atEnd() && !tokens.isSign("@") && !tokens.isWord("salience") && !atWordOfFrame()) {
                tokens.next();
            }
            return null;
        }
        tokens.next();
        if (!Spelling.RULE_NAME.matcher(name.words()).matches()) {
            issues.add(
                    IssueCode.RULE_NAME,
                    name.start(),
                    name.end(),
                    "The rule name (" + name.words() + ") is not an id, a colon and a title.",
                    nameRemedy(name.words()));
        }
        return name;
    }

    private static String nameRemedy(String name) {
        Matcher nearly = NEARLY_A_NAME.matcher(name);
        return nearly.matches()
                ? "Maybe \"" + String.valueOf(nearly.group(1)).replaceAll("[_ ]", "-") + ": " + nearly.group(2) + "\"."
                : NAME_REMEDY;
    }

    /** The offset after the word, or -1 with an issue if something else stands here. */
    private int readWord(String word, String before) {
        if (tokens.skipWord(word)) {
            return tokens.last().end();
        }
        Optional<Token> misspelt = misspelt(word);
        if (misspelt.isPresent()) {
            Token slip = misspelt.get();
            issues.add(
                    IssueCode.MISSING_WORD,
                    slip.start(),
                    slip.end(),
                    "The rule has no (" + word + "): " + slip.quoted() + " stands in its place.",
                    "Maybe " + word + ".");
            return -1;
        }
        Token here = word.equals("then") ? insertBefore(tokens.peek()) : tokens.peek();
        Token at = here == null ? tokens.last() : here;
        issues.add(
                IssueCode.MISSING_WORD,
                here == null ? at.end() : at.start(),
                at.end(),
                "The rule has no (" + word + ")"
                        + (here == null ? "." : ": " + here.quoted() + " stands in its place."),
                "Maybe add " + word + (word.equals("end") ? " after what the rule says." : " before " + before + "."));
        return -1;
    }

    /** A slip of a finger in the place of the word: before what the rule says, or at its end. */
    private Optional<Token> misspelt(String word) {
        if (word.equals("then")) {
            List<Token> before = tokens.between(0, tokens.index());
            return IntStream.range(1, before.size())
                    .filter(it -> before.get(it).isWord("insert"))
                    .mapToObj(it -> before.get(it - 1))
                    .filter(it -> it.isNearly(word))
                    .findFirst();
        }
        Token here = tokens.peek();
        Token place = here == null ? tokens.last() : here;
        return place.isNearly(word) ? Optional.of(place) : Optional.empty();
    }

    /** Where then is missing, what the rule says begins with the first insert. */
    private @Nullable Token insertBefore(@Nullable Token here) {
        return tokens.between(0, tokens.index()).stream()
                .filter(it -> it.isWord("insert"))
                .findFirst()
                .orElse(here);
    }

    private boolean atWordOfFrame() {
        return tokens.isWord("when") || tokens.isWord("then") || tokens.isWord("end");
    }

    private void skipTo(String word) {
        while (!tokens.atEnd() && !tokens.isWord(word) && !tokens.isWord("end")) {
            tokens.next();
        }
    }
}
