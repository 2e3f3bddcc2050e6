package dev.engagement.rules.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One rule file. Immutable.
 *
 * @param name the name as it was given
 * @param text what stands in the file, without a byte-order mark
 * @param packageName its package; empty if the file names none
 * @param imports the types that it imports, in its order
 * @param header what its first comment says, before the package; empty if there is none
 * @param rules its rules, in its order; a rule with an error, or one that another file replaces or retires, is not among
 *     them
 * @param overlaid its rules that other files replace or retire
 * @param comments all comments, in its order
 * @param closing the closing comment
 */
public record RuleFile(
        String name,
        String text,
        Optional<Stated<String>> packageName,
        List<Import> imports,
        String header,
        List<Rule> rules,
        List<Rule> overlaid,
        List<Comment> comments,
        Optional<Closing> closing) {
    /** Copies the lists. {@inheritDoc} */
    public RuleFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
        overlaid = List.copyOf(overlaid);
        comments = List.copyOf(comments);
    }

    /**
     * The words of the file at a place, in its own layout.
     *
     * @param position a place in this file
     * @return what stands there
     */
    public String textAt(Position position) {
        return new TextMap(name, text).textAt(position);
    }

    /**
     * The text with other words in some places.
     *
     * @param changes the words, and the places in this file whose words they take; no two places meet
     * @return the text
     */
    public String textWith(List<Stated<String>> changes) {
        return new TextMap(name, text).changed(changes);
    }

    /**
     * The text without the rules that other files replace or retire: blanks stand in their place, so that all others
     * stay where they are.
     *
     * @return the text that engines take
     */
    public String textInForce() {
        return new TextMap(name, text)
                .blanked(overlaid.stream().map(Rule::position).toList());
    }

    /** The same file, with some of its rules overlaid. */
    RuleFile overlaying(Predicate<Rule> changed) {
        List<Rule> staying = rules.stream().filter(changed.negate()).toList();
        return new RuleFile(
                name,
                text,
                packageName,
                imports,
                header,
                staying,
                rules.stream().filter(changed).toList(),
                comments,
                closing);
    }

    /**
     * The words, numbers, texts, signs and comments of the file.
     *
     * @return all of them, in the order of the file
     */
    public List<Lexeme> lexemes() {
        return Lexeme.of(new TextMap(name, text));
    }

    /**
     * The closing comment that belongs to a file of this name with these rules, whatever its own counts.
     *
     * @return the comment
     */
    public String closingText() {
        return new Closing(
                        ClosingReader.baseName(name),
                        rules.size() + overlaid.size(),
                        closing.map(Closing::replaces).orElse(List.of()),
                        closing.map(Closing::retires).orElse(List.of()),
                        new Position(name, 1, 1, 1, 1))
                .text();
    }
}
