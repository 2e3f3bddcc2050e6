package dev.engagement.rules.tree;

import com.github.javaparser.ParseResult;
import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.engagement.rules.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads Java expressions; every kind of expression or statement that {@link JavaNodes} does not read is refused. */
final class JavaExpressions {
    private final JavaTexts java;
    private final String text;
    private TextMap snippet = new TextMap("", "");
    private int base;

    JavaExpressions(String text, JavaTexts java) {
        this.text = text;
        this.java = java;
    }

    /** The expression that stands in a stretch of the file. */
    Expr expression(int start, int end) throws Refusal {
        String words = text.substring(start, end);
        snippet = new TextMap("", words);
        base = start;
        return convert(successful(java.expression(words)));
    }

    /** The calls that stand as statements in a stretch of the file. */
    List<Expr> statements(int start, int end) throws Refusal {
        String words = "{" + text.substring(start, end) + "}";
        snippet = new TextMap("", words);
        base = start - 1;
        BlockStmt block = successful(java.block(words));
        List<Expr> calls = new ArrayList<>();
        for (Statement statement : block.getStatements()) {
            if (statement.isEmptyStmt()) {
                continue;
            }
            if (!(statement instanceof ExpressionStmt it) || !(it.getExpression() instanceof MethodCallExpr call)) {
                throw new Refusal(
                        IssueCode.NOT_AN_INSERT,
                        start(statement),
                        end(statement),
                        "A rule says one thing by insert; this is something else (" + kindOf(inner(statement)) + ").",
                        remedy(inner(statement), "Maybe insert( Finding.of( $question, … ) );."));
            }
            calls.add(convert(call));
        }
        return calls;
    }

    private <T extends Node> T successful(ParseResult<T> result) throws Refusal {
        Optional<T> read = result.getResult();
        if (result.isSuccessful() && read.isPresent()) {
            return read.get();
        }
        int offset = result.getProblems().stream()
                .flatMap(problem -> problem.getLocation().stream())
                .flatMap(range -> range.getBegin().getRange().stream())
                .mapToInt(range -> offset(range.begin))
                .findFirst()
                .orElse(base);
        int end = text.offsetByCodePoints(Math.min(offset, text.length()), offset < text.length() ? 1 : 0);
        while (end < text.length() && isPartOfWord(text.charAt(end - 1)) && isPartOfWord(text.charAt(end))) {
            end++;
        }
        throw new Refusal(
                IssueCode.SYNTAX,
                offset,
                end,
                "This cannot be read from here on" + (end > offset ? ": (" + text.substring(offset, end) + ")." : "."),
                "Maybe a comma, a bracket or a dot is missing or too much.");
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '$';
    }

    private Expr convert(Expression expression) throws Refusal {
        int start = start(expression);
        int end = end(expression);
        if (!JavaNodes.KINDS.isRead(expression.getClass())) {
            throw refused(expression, start, end);
        }
        if (expression instanceof NameExpr name) {
            return new Expr.Name(name.getNameAsString(), start, end);
        }
        if (expression instanceof FieldAccessExpr field
                && field.getTypeArguments().isEmpty()) {
            return new Expr.Field(convert(field.getScope()), field.getNameAsString(), start(field.getName()), end);
        }
        if (expression instanceof MethodCallExpr call && call.getTypeArguments().isEmpty()) {
            Optional<Expression> before = call.getScope();
            return new Expr.Call(
                    before.isPresent() ? Optional.of(convert(before.get())) : Optional.empty(),
                    call.getNameAsString(),
                    start(call.getName()),
                    end(call.getName()),
                    convertAll(call.getArguments()),
                    start,
                    end);
        }
        if (expression instanceof StringLiteralExpr words) {
            return new Expr.Lit(words.getValue(), start, end);
        }
        if (expression instanceof BooleanLiteralExpr truth) {
            return new Expr.Lit(truth.getValue(), start, end);
        }
        if (expression instanceof IntegerLiteralExpr number) {
            return new Expr.Lit(wholeNumber(number.getValue(), start, end), start, end);
        }
        if (expression instanceof UnaryExpr minus
                && minus.getOperator() == UnaryExpr.Operator.MINUS
                && minus.getExpression() instanceof IntegerLiteralExpr number) {
            return new Expr.Lit(-wholeNumber(number.getValue(), start, end), start, end);
        }
        throw refused(expression, start, end);
    }

    private List<Expr> convertAll(NodeList<Expression> expressions) throws Refusal {
        List<Expr> all = new ArrayList<>();
        for (Expression expression : expressions) {
            all.add(convert(expression));
        }
        return all;
    }

    private static Integer wholeNumber(String digits, int start, int end) throws Refusal {
        if (Spelling.is(Spelling.NUMBER, digits)) {
            return Integer.valueOf(digits);
        }
        throw new Refusal(
                IssueCode.LITERAL_KIND,
                start,
                end,
                "The number (" + digits + ") is not a whole number from 0 to 999999999 in plain digits.",
                "");
    }

    private Refusal refused(Expression expression, int start, int end) {
        String words = text.substring(start, end).lines().findFirst().orElse("");
        if (expression instanceof LiteralExpr) {
            return new Refusal(
                    IssueCode.LITERAL_KIND,
                    start,
                    end,
                    "The literal (" + words + ") is not a text, a whole number, true or false.",
                    remedy(expression, ""));
        }
        if (expression instanceof ObjectCreationExpr) {
            return new Refusal(
                    IssueCode.VALUE_KIND,
                    start,
                    end,
                    "A rule calls no constructor (" + words + ").",
                    remedy(expression, ""));
        }
        return new Refusal(
                IssueCode.VALUE_KIND,
                start,
                end,
                "Rules have no expressions of this kind (" + kindOf(expression) + ").",
                remedy(expression, "Maybe a constant, a literal, a given name, or a method of a fact."));
    }

    private static String remedy(Node node, String otherwise) {
        return JavaNodes.KINDS.remedy(node.getClass()).orElse(otherwise);
    }

    /** The kind of a node in words: LambdaExpr is "lambda". */
    private static String kindOf(Node node) {
        return node.getClass()
                .getSimpleName()
                .replaceAll("(Expr|Stmt)$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Node inner(Statement statement) {
        return statement instanceof ExpressionStmt it ? it.getExpression() : statement;
    }

    private int start(Node node) {
        return node.getRange().map(range -> offset(range.begin)).orElse(base);
    }

    private int end(Node node) {
        return node.getRange().map(range -> offset(range.end) + 1).orElse(base);
    }

    private int offset(Position position) {
        return Math.max(0, Math.min(base + snippet.offset(position.line, position.column), text.length()));
    }
}
