package dev.engagement.rules.tree;

import dev.engagement.rules.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one condition, the text between two commas of a pattern:
 * <pre>
 * condition  = binding | any
 * binding    = $name ":" path
 * any        = all { "||" all }
 * all        = single { "&amp;&amp;" single }
 * single     = "(" any ")" | "!" path | operand [ comparison ]
 * comparison = sign operand | [ "not" ] "in" "(" operands ")" | [ "not" ] "contains" operand
 * </pre>
 */
final class ConditionReader {
    private static final Map<String, Comparison.Operator> SIGNS =
            Stream.of(Comparison.Operator.values()).collect(Collectors.toMap(Comparison.Operator::sign, it -> it));
    private final Tokens tokens;
    private final JavaExpressions java;
    private final OperandReader operands;
    private final ConditionTypes types;
    private final Scope scope;
    private final Issues issues;
    private final int end;

    ConditionReader(
            List<Token> tokens,
            JavaExpressions java,
            Class<?> fact,
            KnownQuestions questions,
            Scope scope,
            Issues issues) {
        this.tokens = new Tokens(tokens);
        this.end = tokens.get(tokens.size() - 1).end();
        this.java = java;
        this.operands = new OperandReader(fact, scope, issues);
        this.types = new ConditionTypes(fact, questions, issues);
        this.scope = scope;
        this.issues = issues;
    }

    /** The condition; empty if it has an issue. */
    Optional<Condition> read() {
        try {
            Token after = tokens.peek(1);
            boolean binding = tokens.isAnyWord() && after != null && (after.isSign(":") || after.isSign(":="));
            Optional<Condition> condition = binding ? binding().map(it -> it) : any();
            Token rest = tokens.peek();
            if (rest != null) {
                throw unexpected(rest);
            }
            return condition;
        } catch (Refusal refusal) {
            issues.add(refusal);
            return Optional.empty();
        }
    }

    private Optional<Binding> binding() throws Refusal {
        Token name = tokens.next();
        Token sign = tokens.next();
        if (sign.isSign(":=")) {
            throw unexpected(sign);
        }
        Expr expr = operand();
        Token more = tokens.peek();
        if (more != null) {
            throw new Refusal(
                    IssueCode.CONDITION_KIND,
                    more,
                    "A condition gives a name or compares, not both: " + more.quoted() + ".",
                    "Maybe two conditions with a comma between them.");
        }
        if (!PatternReader.isGivenName(name, issues)) {
            return Optional.empty();
        }
        Optional<FactPath> path = operands.path(expr);
        Position position = issues.map().at(name.start(), expr.end());
        Optional<Binding> binding = path.map(it -> new Binding(
                new Variable(name.words(), it.type(), issues.map().at(name.start(), name.end())), it, position));
        binding.ifPresent(it -> scope.give(it.variable()));
        return binding;
    }

    private Optional<Condition> any() throws Refusal {
        return several("||");
    }

    /** One or more conditions with an operator between them; empty if one of them has an issue. */
    private Optional<Condition> several(String operator) throws Refusal {
        int start = startHere();
        List<Optional<Condition>> parts = new ArrayList<>();
        do {
            parts.add(operator.equals("||") ? several("&&") : single());
        } while (tokens.skipSign(operator));
        if (parts.size() == 1) {
            return parts.get(0);
        }
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Condition> conditions = parts.stream().flatMap(Optional::stream).toList();
        Position position = issues.map().at(start, tokens.last().end());
        return Optional.of(operator.equals("||") ? new AnyOf(conditions, position) : new AllOf(conditions, position));
    }

    private Optional<Condition> single() throws Refusal {
        int start = startHere();
        if (tokens.skipSign("(")) {
            Optional<Condition> inside = any();
            if (!tokens.skipSign(")")) {
                throw unexpected(tokens.peek());
            }
            return inside;
        }
        if (tokens.skipSign("!")) {
            Token after = tokens.peek();
            if (after != null && after.isSign("(")) {
                throw new Refusal(
                        IssueCode.CONDITION_KIND,
                        start,
                        after.end(),
                        "A whole bracket cannot be denied by (!).",
                        "Maybe deny each condition in it, and exchange && and ||.");
            }
            Expr expr = operand();
            return operands.operand(expr)
                    .flatMap(it -> types.truth(true, it, issues.map().at(start, expr.end())));
        }
        return comparison(start, operand());
    }

    private Optional<Condition> comparison(int start, Expr left) throws Refusal {
        Token sign = tokens.peek();
        if (sign == null || sign.isSign(")") || sign.isSign("&&") || sign.isSign("||")) {
            return operands.operand(left)
                    .flatMap(it -> types.truth(false, it, issues.map().at(start, left.end())));
        }
        tokens.next();
        if (sign.kind() == Token.Kind.SIGN && SIGNS.containsKey(sign.words())) {
            Comparison.Operator operator = SIGNS.get(sign.words());
            Expr right = operand();
            Optional<Operand> one = operands.operand(left);
            Optional<Operand> other = operands.operand(right);
            return both(one, other)
                    ? types.comparison(
                            one.get(), operator, other.get(), issues.map().at(start, right.end()))
                    : Optional.empty();
        }
        boolean negated = sign.isWord("not");
        Token word = negated && !tokens.atEnd() ? tokens.next() : sign;
        if (word.isWord("in")) {
            return membership(start, left, negated);
        }
        if (word.isWord("contains")) {
            Expr right = operand();
            Optional<Operand> set = operands.operand(left);
            Optional<Operand> member = operands.operand(right);
            return both(set, member)
                    ? types.containment(
                            set.get(), negated, member.get(), issues.map().at(start, right.end()))
                    : Optional.empty();
        }
        throw unexpected(word);
    }

    private static boolean both(Optional<Operand> one, Optional<Operand> other) {
        return one.isPresent() && other.isPresent();
    }

    private Optional<Condition> membership(int start, Expr left, boolean negated) throws Refusal {
        if (!tokens.skipSign("(")) {
            throw new Refusal(
                    IssueCode.SYNTAX,
                    tokens.last(),
                    "After (in) values stand in brackets.",
                    "Maybe in ( Need.DEMO, Need.RFP ).");
        }
        List<Optional<Operand>> choices = new ArrayList<>();
        do {
            choices.add(operands.operand(operand()));
        } while (tokens.skipSign(","));
        if (!tokens.skipSign(")")) {
            throw unexpected(tokens.peek());
        }
        Position position = issues.map().at(start, tokens.last().end());
        Optional<Operand> fact = operands.operand(left);
        if (fact.isEmpty() || choices.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return types.membership(
                fact.get(), negated, choices.stream().flatMap(Optional::stream).toList(), position);
    }

    /** A fact, constant or literal: its end is found by brackets and dots, its inside by the Java parser. */
    private Expr operand() throws Refusal {
        Token first = tokens.peek();
        if (first == null) {
            throw unexpected(null);
        }
        Token after = tokens.peek(1);
        boolean made = first.isWord("new") && after != null && after.kind() == Token.Kind.WORD;
        boolean evaluated = first.isWord("eval") && after != null && after.isSign("(");
        if (made || evaluated) {
            throw unexpected(first);
        }
        tokens.next();
        boolean negative = first.isSign("-") && !tokens.atEnd();
        Token literal = negative ? tokens.next() : first;
        if (literal.isText() || literal.kind() == Token.Kind.NUMBER) {
            while (literal.kind() == Token.Kind.NUMBER && tokens.isSign(".")) {
                tokens.next();
                literal = tokens.atEnd() ? tokens.last() : tokens.next();
            }
            return java.expression(first.start(), literal.end());
        }
        if (first.kind() != Token.Kind.WORD || negative) {
            throw unexpected(first);
        }
        while (tokens.isSign(".") || tokens.isSign("(")) {
            if (tokens.isSign("(")) {
                skipBrackets();
            } else {
                tokens.next();
                if (!tokens.isAnyWord()) {
                    throw unexpected(tokens.peek());
                }
                tokens.next();
            }
        }
        return java.expression(first.start(), tokens.last().end());
    }

    private void skipBrackets() throws Refusal {
        int depth = 0;
        do {
            depth += tokens.isSign("(") ? 1 : tokens.isSign(")") ? -1 : 0;
            tokens.next();
        } while (depth > 0 && !tokens.atEnd());
        if (depth > 0) {
            throw unexpected(null);
        }
    }

    private int startHere() {
        Token here = tokens.peek();
        return here == null ? end : here.start();
    }

    private Refusal unexpected(@Nullable Token token) {
        if (token == null) {
            return new Refusal(
                    IssueCode.SYNTAX,
                    end,
                    end,
                    "The condition ends too early.",
                    "Maybe a constant, a literal or a bracket is missing.");
        }
        Optional<String> operator =
                token.kind() == Token.Kind.WORD ? RefusedWords.operator(token.words()) : Optional.empty();
        if (operator.isPresent()) {
            String what = token.isWord("matches")
                    ? "Rules have no regular expressions (matches)."
                    : "Conditions have no (" + token.words() + ").";
            return new Refusal(IssueCode.CONDITION_KIND, token, what, operator.get());
        }
        boolean startsOperand = token.kind() != Token.Kind.SIGN;
        return new Refusal(
                IssueCode.SYNTAX,
                token,
                token.quoted() + " does not belong here.",
                startsOperand
                        ? "Maybe an operator or a comma is missing before it."
                        : RefusedWords.sign(token.words()).orElse("Maybe a fact or a value is missing before it."));
    }
}
