package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import java.util.List;
import java.util.function.Predicate;

/** Looks at the size of a rule before any parser does: conditions, operators, words of the consequence. */
final class SizeCheck {
    private final Issues issues;

    SizeCheck(Issues issues) {
        this.issues = issues;
    }

    /** How many conditions a rule has, as far as its tokens tell: patterns and what is separated within them. */
    static int conditions(List<Token> rule) {
        int count = 0;
        int depth = 0;
        boolean between = false;
        for (Token token : rule) {
            between = (between || token.isWord("when")) && !token.isWord("then");
            count += between && (separates(token) || (depth == 0 && token.isSign("("))) ? 1 : 0;
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
        }
        return count;
    }

    private static boolean separates(Token token) {
        return token.isSign(",") || isOperator(token);
    }

    private static boolean isOperator(Token token) {
        return token.isSign("&&") || token.isSign("||");
    }

    /** Whether parsers can go on. */
    boolean check(RuleFrame frame) {
        return few(
                        frame.conditions(),
                        SizeCheck::isOperator,
                        RuleLimits.OPERATORS,
                        IssueCode.TOO_MANY_OPERATORS,
                        "times && or ||",
                        "Maybe in ( … ), or rules of their own.")
                && few(
                        frame.conditions(),
                        SizeCheck::separates,
                        RuleLimits.CONDITIONS,
                        IssueCode.TOO_MANY_CONDITIONS,
                        "commas, && and ||",
                        "Maybe a method of a fact can say it, or rules of their own.")
                && few(
                        frame.consequence(),
                        it -> true,
                        RuleLimits.WORDS_OF_A_CONSEQUENCE,
                        IssueCode.SAYS_TOO_MUCH,
                        "words and signs in its consequence",
                        "Maybe a constant of the answer's type holds all of it, or an end is missing.");
    }

    private boolean few(
            List<Token> tokens, Predicate<Token> counted, int most, IssueCode code, String what, String remedy) {
        List<Token> found = tokens.stream().filter(counted).toList();
        if (found.size() <= most) {
            return true;
        }
        Token first = found.get(most);
        issues.add(
                code,
                first.start(),
                first.end(),
                "The rule has " + found.size() + " " + what + "; " + most + " are the most.",
                remedy);
        return false;
    }

    /** Whether the engine can try all combinations of what the patterns match. */
    boolean checkPatterns(RuleFrame frame, List<RawPattern> patterns) {
        long joined = patterns.stream()
                .filter(it -> it.kind() == RawPattern.Kind.MATCH)
                .count();
        if (patterns.size() <= RuleLimits.PATTERNS && joined <= RuleLimits.JOINED_PATTERNS) {
            return true;
        }
        boolean many = patterns.size() > RuleLimits.PATTERNS;
        issues.add(
                IssueCode.TOO_MANY_CONDITIONS,
                frame.name().start(),
                frame.name().end(),
                many
                        ? "The rule has " + patterns.size() + " patterns; " + RuleLimits.PATTERNS + " are the most."
                        : "The rule has " + joined + " patterns without exists or not; " + RuleLimits.JOINED_PATTERNS
                                + " are the most, for the engine tries all combinations.",
                many
                        ? "Maybe rules of their own."
                        : "Maybe exists before a pattern, where it is enough that one is there.");
        return false;
    }
}
