package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a file into its package, its imports and the chunks of its rules, so that an error in one rule stays there. */
final class Outline {
    private static final List<String> PARTS = List.of("rule", "import", "package");

    private final Tokens tokens;
    private final Issues issues;
    private final List<Token> imports = new ArrayList<>();
    private final List<Token> packages = new ArrayList<>();
    private final List<List<Token>> rules = new ArrayList<>();
    private int misspelt;
    private @Nullable Token packageName;

    private Outline(Tokens tokens, Issues issues) {
        this.tokens = tokens;
        this.issues = issues;
    }

    /**
     * The parts of a file.
     *
     * @param packageName the name of the package
     * @param imports the names of the imported types
     * @param packages the names of packages that are imported as a whole, which no rule file may do
     * @param rules the tokens of each rule, from its first word on
     * @param misspelt how many rules more there are whose first word is misspelt
     */
    record Parts(
            Optional<Token> packageName,
            List<Token> imports,
            List<Token> packages,
            List<List<Token>> rules,
            int misspelt) {}

    static Parts of(List<Token> all, Issues issues) {
        Outline outline = new Outline(new Tokens(all), issues);
        outline.run();
        return new Parts(
                Optional.ofNullable(outline.packageName),
                outline.imports,
                outline.packages,
                outline.rules,
                outline.misspelt);
    }

    private void run() {
        while (!tokens.atEnd()) {
            if (tokens.isWord("rule")) {
                rules.add(rule());
            } else if (tokens.isWord("package")) {
                readPackage();
            } else if (tokens.isWord("import")) {
                readImport();
            } else {
                readMisspelt().ifPresentOrElse(this::readAsMeant, this::readOther);
            }
        }
    }

    /** The word that was meant where one is a slip of a finger away from it. */
    private Optional<String> readMisspelt() {
        Token first = tokens.peek();
        Optional<String> meant = first == null || RefusedWords.parts().contains(first.words())
                ? Optional.empty()
                : PARTS.stream().filter(first::isNearly).findFirst();
        meant.ifPresent(it -> issues.add(
                IssueCode.NOT_A_RULE,
                tokens.next().start(),
                tokens.last().end(),
                "No part of a rule file begins with (" + tokens.last().words() + ").",
                "Maybe " + it + "."));
        return meant;
    }

    /** Reads on, so that nothing that follows from the slip is reported as well. */
    private void readAsMeant(String word) {
        tokens.goTo(tokens.index() - 1);
        switch (word) {
            case "package" -> readPackage();
            case "import" -> readImport();
            default -> {
                rule();
                misspelt++;
            }
        }
    }

    private void readPackage() {
        Token word = tokens.next();
        Token name = atPart() ? null : tokens.qualifiedName();
        if (name == null) {
            issues.add(
                    IssueCode.PACKAGE_NAME,
                    word.start(),
                    word.end(),
                    "The package has no name.",
                    "Maybe package dev.engagement.handbook.<folder>.");
            return;
        }
        if (packageName != null || !rules.isEmpty() || !imports.isEmpty()) {
            issues.add(
                    IssueCode.NOT_A_RULE,
                    word.start(),
                    name.end(),
                    "The package (" + name.words() + ") does not belong here.",
                    rules.isEmpty()
                            ? "A file names its package once, before imports and rules."
                            : "Maybe the file stands here for a second time: then delete all from this line on.");
        } else {
            packageName = name;
        }
        tokens.skipSign(";");
    }

    private void readImport() {
        Token word = tokens.next();
        Token kind = tokens.peek();
        if (kind != null && Set.of("static", "function", "accumulate", "acc").contains(kind.words())) {
            tokens.next();
            Token name = atPart() ? null : tokens.qualifiedName();
            skipStarAndSemicolon();
            issues.add(
                    IssueCode.IMPORT_KIND,
                    word.start(),
                    name == null ? kind.end() : name.end(),
                    "The import is one of a kind (" + kind.words() + ") that rule files do not have.",
                    "Maybe import the type, and write its name before each constant.");
            return;
        }
        Token name = atPart() ? null : tokens.qualifiedName();
        Token quoted = name == null ? tokens.peek() : null;
        if (quoted != null && quoted.isText()) {
            issues.add(
                    IssueCode.IMPORT_KIND,
                    quoted.start(),
                    quoted.end(),
                    "The import stands in quotes.",
                    "Maybe import " + quoted.words() + ".");
            imports.add(tokens.next());
            tokens.skipSign(";");
        } else if (name == null) {
            issues.add(
                    IssueCode.IMPORT_KIND,
                    word.start(),
                    word.end(),
                    "The import names no type.",
                    "Maybe import dev.engagement.model.YesNo.");
        } else if (skipStarAndSemicolon()) {
            packages.add(name);
            issues.add(
                    IssueCode.IMPORT_KIND,
                    name.start(),
                    name.end() + 2,
                    "The import (" + name.words() + ".*) names a whole package.",
                    "Maybe one import for each type that the rules use.");
        } else {
            imports.add(name);
        }
    }

    /** Steps over what may follow an import's name; true if that was a star. */
    private boolean skipStarAndSemicolon() {
        boolean star = tokens.skipSign(".") && tokens.skipSign("*");
        tokens.skipSign(";");
        return star;
    }

    /** Whether another part of the file begins here. */
    private boolean atPart() {
        return tokens.isWord("import") || tokens.isWord("package") || atRule();
    }

    private boolean atRule() {
        Token after = tokens.peek(1);
        return tokens.isWord("rule") && after != null && (after.isText() || startsLine());
    }

    private boolean startsLine() {
        Token here = tokens.peek();
        return here != null
                && (tokens.index() == 0
                        || issues.map().at(tokens.last().end(), here.start()).line()
                                != issues.map().at(here.start(), here.start()).line());
    }

    /** From the word rule to the word end, or to before the next rule where end is missing. */
    private List<Token> rule() {
        int from = tokens.index();
        tokens.next();
        while (!tokens.atEnd() && !atRule()) {
            boolean end = tokens.isWord("end") && !tokens.last().isSign(".");
            tokens.next();
            if (end) {
                break;
            }
        }
        return tokens.between(from, tokens.index());
    }

    private void readOther() {
        Token first = tokens.next();
        while (!tokens.atEnd() && !atPart() && !tokens.isWord("rule") && !otherPartAhead()) {
            tokens.next();
        }
        boolean known = RefusedWords.parts().contains(first.words()) && first.kind() == Token.Kind.WORD;
        issues.add(
                IssueCode.NOT_A_RULE,
                first.start(),
                known ? first.end() : tokens.last().end(),
                known
                        ? "Rule files have no (" + first.words() + ")."
                        : "This (" + first.shown() + ") stands outside of any rule.",
                known
                        ? RefusedWords.part(first.words()).orElse("")
                        : first.isSign("#") || first.isSign("-")
                                ? "Maybe // before a comment."
                                : "Maybe it belongs into a rule, or a rule before it ends too early.");
    }

    private boolean otherPartAhead() {
        Token here = tokens.peek();
        return here != null
                && here.kind() == Token.Kind.WORD
                && startsLine()
                && RefusedWords.parts().contains(here.words());
    }
}
