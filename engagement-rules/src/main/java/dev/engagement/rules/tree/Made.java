package dev.engagement.rules.tree;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value that a model type makes: by a factory ({@code Ownership.by( Role.FIELD_SA )}), or from another value
 * ({@code ….supportedBy( Role.ECOSYSTEM_SA )}).
 *
 * @param receiver the value before the dot; empty for a factory
 * @param method the method, static if and only if there is no receiver
 * @param arguments its arguments; those of a variable-arity method stand singly
 * @param position where it stands
 */
public record Made(Optional<Value> receiver, Method method, List<Value> arguments, Position position)
        implements Operand, Value {
    /** Copies the arguments. {@inheritDoc} */
    public Made {
        arguments = List.copyOf(arguments);
    }

    @Override
    public Class<?> type() {
        return method.getReturnType();
    }

    @Override
    public String text() {
        String before =
                receiver.map(Node::text).orElse(method.getDeclaringClass().getSimpleName());
        return before + "." + method.getName() + Made.inBrackets(arguments);
    }

    static String inBrackets(List<? extends Node> arguments) {
        return arguments.isEmpty()
                ? "()"
                : arguments.stream().map(Node::text).collect(Collectors.joining(", ", "( ", " )"));
    }
}
