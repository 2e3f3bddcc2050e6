package dev.engagement.rules.tree;

import java.lang.reflect.Method;
import java.util.List;

/**
 * A narrower question is asked: {@code insert( $question.completeness() );}.
 *
 * @param question the question that asks
 * @param projection the method that makes the narrower question
 * @param arguments what the projection needs beside the facts, mostly nothing
 * @param position where it stands
 */
public record InsertQuestion(Variable question, Method projection, List<Value> arguments, Position position)
        implements Consequence {
    /** Copies the arguments. {@inheritDoc} */
    public InsertQuestion {
        arguments = List.copyOf(arguments);
    }

    /**
     * The type of the narrower question.
     *
     * @return what the projection returns
     */
    public Class<?> asked() {
        return projection.getReturnType();
    }

    @Override
    public String text() {
        return "insert( " + question.name() + "." + projection.getName() + Made.inBrackets(arguments) + " );";
    }
}
