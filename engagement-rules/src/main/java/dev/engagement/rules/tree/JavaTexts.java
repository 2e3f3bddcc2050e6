package dev.engagement.rules.tree;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Parses texts of Java, each once: the same facts, constants and consequences stand in many rules of a rule set. */
final class JavaTexts {
    private final JavaParser parser = new JavaParser(new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
            .setAttributeComments(false)
            .setTabSize(1));
    private final Map<String, ParseResult<Expression>> expressions = new HashMap<>();
    private final Map<String, ParseResult<BlockStmt>> blocks = new HashMap<>();

    ParseResult<Expression> expression(String words) {
        return expressions.computeIfAbsent(words, it -> parse(() -> parser.parseExpression(it)));
    }

    ParseResult<BlockStmt> block(String words) {
        return blocks.computeIfAbsent(words, it -> parse(() -> parser.parseBlock(it)));
    }

    /** Whether words with dots between them are a name of Java: no word of the language is among them. */
    boolean isName(String words) {
        return parse(() -> parser.parseName(words)).isSuccessful();
    }

    /** Whatever the parser dies of, it cannot read the text. */
    private static <T extends Node> ParseResult<T> parse(Supplier<ParseResult<T>> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError e) {
            return new ParseResult<>(null, List.of(), null);
        }
    }
}
