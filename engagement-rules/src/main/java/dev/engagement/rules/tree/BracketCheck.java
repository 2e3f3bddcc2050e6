package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Looks at the signs of a rule before any parser does: pairs of brackets, depth, signs that rules do not have. */
final class BracketCheck {
    private static final Set<String> SIGNS =
            Set.of("(", ")", ",", ".", ":", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "-", ";", "@");
    private final Issues issues;

    BracketCheck(Issues issues) {
        this.issues = issues;
    }

    /** Whether parsers can go on. */
    boolean check(RuleFrame frame) {
        boolean known = noLabels(frame) && knownSigns(frame.conditions());
        boolean pairedConditions = paired(frame.conditions(), false);
        boolean pairedConsequence = paired(frame.consequence(), true);
        return known && pairedConditions && pairedConsequence && closed(frame.consequence());
    }

    /** Whether no part of the rule has a label in square brackets, as in {@code do[ label ]} or {@code then[ label ]}. */
    private boolean noLabels(RuleFrame frame) {
        List<Token> conditions = frame.conditions();
        for (int i = 1; i < conditions.size(); i++) {
            Token word = conditions.get(i - 1);
            if (conditions.get(i).isSign("[") && (word.isWord("do") || word.isWord("break"))) {
                return refuseLabel(word, conditions.get(i));
            }
        }
        boolean then =
                !frame.consequence().isEmpty() && frame.consequence().get(0).isSign("[");
        return !then
                || refuseLabel(frame.consequence().get(0), frame.consequence().get(0));
    }

    private boolean refuseLabel(Token from, Token to) {
        issues.add(
                IssueCode.PATTERN_KIND,
                from.start(),
                to.end(),
                "A rule has one consequence, and consequences have no labels.",
                "Maybe a rule of its own for each thing that is said.");
        return false;
    }

    /** Whether a sign was copied from the source of a web page, where it has a name. */
    private static boolean writtenForPages(List<Token> tokens, Token and) {
        int after = tokens.indexOf(and) + 1;
        boolean name = after < tokens.size()
                && tokens.get(after).start() == and.end()
                && Set.of("lt", "gt", "amp", "quot", "apos", "#")
                        .contains(tokens.get(after).words());
        return and.isSign("&") && name;
    }

    private boolean knownSigns(List<Token> tokens) {
        for (Token token : tokens) {
            boolean chain = token.words().equals("=") || !SIGNS.contains(token.words());
            if (token.kind() == Token.Kind.SIGN && chain && !isPatternSign(token)) {
                String remedy = writtenForPages(tokens, token)
                        ? "Maybe the plain sign: web pages write it so."
                        : RefusedWords.sign(token.words()).orElse("Maybe delete it.");
                issues.add(
                        IssueCode.SYNTAX,
                        token.start(),
                        token.end(),
                        token.quoted() + " does not belong into conditions.",
                        remedy);
                return false;
            }
        }
        return true;
    }

    /** Signs of patterns that the engine knows and rules do not have: their kind is told by its parser. */
    private static boolean isPatternSign(Token token) {
        return token.isSign("/") || token.isSign("?") || token.isSign(":=");
    }

    private boolean paired(List<Token> tokens, boolean statements) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.isSign("(") || token.isSign("{") || token.isSign("[")) {
                open.push(token);
                if (open.size() == RuleLimits.BRACKETS + 1) {
                    issues.add(
                            IssueCode.NESTED_TOO_DEEP,
                            token.start(),
                            token.end(),
                            "This is the bracket number " + open.size() + " within brackets; " + RuleLimits.BRACKETS
                                    + " are the most.",
                            "Maybe a method of the fact can say it, or a rule of its own.");
                    return false;
                }
            } else if (isClosing(token) && open.isEmpty()) {
                return unbalanced(token, "This bracket closes none that is open.", "Maybe delete it.");
            } else if (isClosing(token)) {
                open.pop();
            } else if (statements && token.isSign(";") && open.stream().anyMatch(it -> it.isSign("("))) {
                return unbalanced(
                        open.peek(), "This bracket is not closed before the semicolon.", "Maybe add ) before ;.");
            }
        }
        return open.isEmpty() || unbalanced(open.peek(), "This bracket is not closed.", "Maybe a ) is missing.");
    }

    private static boolean isClosing(Token token) {
        return token.isSign(")") || token.isSign("}") || token.isSign("]");
    }

    private boolean unbalanced(Token at, String message, String remedy) {
        issues.add(IssueCode.UNBALANCED, at.start(), at.end(), message, remedy);
        return false;
    }

    private boolean closed(List<Token> consequence) {
        Token last = consequence.isEmpty() ? null : consequence.get(consequence.size() - 1);
        if (last == null || last.isSign(";") || last.isSign("}")) {
            return true;
        }
        issues.add(
                IssueCode.SYNTAX,
                last.start(),
                last.end(),
                "After " + last.quoted() + " a semicolon is missing.",
                "Maybe add ; at the end.");
        return false;
    }
}
