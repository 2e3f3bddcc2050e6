package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the signs of a rule before any parser does: pairs of brackets, depth, signs that rules do not have. */
final class BracketCheck {
    /** The engine's builder needs eight times as long for each two brackets more. */
    private static final int DEEPEST = 6;
    /** The engine's builder dies of some thousand. */
    private static final int MOST_OPERATORS = 200;

    private static final Set<String> SIGNS =
            Set.of("(", ")", ",", ".", ":", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "-", ";", "@");
    private static final Map<String, String> MEANT =
            Map.of("=", "==", "&", "&&", "|", "||", ":=", ":", "{", "(", "}", ")", "[", "(", "]", ")", "~", "!");

    private final Issues issues;

    BracketCheck(Issues issues) {
        this.issues = issues;
    }

    /** Whether parsers can go on. */
    boolean check(RuleFrame frame) {
        boolean known = knownSigns(frame.conditions());
        boolean pairedConditions = paired(frame.conditions(), false);
        boolean pairedConsequence = paired(frame.consequence(), true);
        return known
                && pairedConditions
                && pairedConsequence
                && fewOperators(frame.conditions())
                && closed(frame.consequence());
    }

    private boolean knownSigns(List<Token> tokens) {
        for (Token token : tokens) {
            boolean chain = token.words().equals("=") || !SIGNS.contains(token.words());
            if (token.kind() == Token.Kind.SIGN && chain && !isPatternSign(token)) {
                String meant = MEANT.get(token.words());
                issues.add(
                        IssueCode.SYNTAX,
                        token.start(),
                        token.end(),
                        token.quoted() + " does not belong into conditions.",
                        meant == null ? "Maybe delete it." : "Maybe " + meant + ".");
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
            if (token.isSign("(")) {
                open.push(token);
                if (open.size() == DEEPEST + 1) {
                    issues.add(
                            IssueCode.NESTED_TOO_DEEP,
                            token.start(),
                            token.end(),
                            "This is the bracket number " + open.size() + " within brackets; " + DEEPEST
                                    + " are the most.",
                            "Maybe a method of the fact can say it, or a rule of its own.");
                    return false;
                }
            } else if (token.isSign(")") && open.isEmpty()) {
                return unbalanced(token, "This bracket closes none that is open.", "Maybe delete it.");
            } else if (token.isSign(")")) {
                open.pop();
            } else if (statements && token.isSign(";") && !open.isEmpty()) {
                return unbalanced(
                        open.peek(), "This bracket is not closed before the semicolon.", "Maybe add ) before ;.");
            }
        }
        return open.isEmpty() || unbalanced(open.peek(), "This bracket is not closed.", "Maybe a ) is missing.");
    }

    private boolean unbalanced(Token at, String message, String remedy) {
        issues.add(IssueCode.UNBALANCED, at.start(), at.end(), message, remedy);
        return false;
    }

    private boolean fewOperators(List<Token> tokens) {
        List<Token> operators =
                tokens.stream().filter(it -> it.isSign("&&") || it.isSign("||")).toList();
        if (operators.size() <= MOST_OPERATORS) {
            return true;
        }
        Token first = operators.get(MOST_OPERATORS);
        issues.add(
                IssueCode.TOO_MANY_OPERATORS,
                first.start(),
                first.end(),
                "The conditions have " + operators.size() + " times && or ||; " + MOST_OPERATORS + " are the most.",
                "Maybe in ( … ), or rules of their own.");
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
