package dev.engagement.rules.tree;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A fact, or a property of one: {@code stage.beyondScoping}, {@code leadTime.atLeastHours( 48 )}.
 *
 * @param steps the accessors from the fact that the pattern looks at, at least one
 * @param position where it stands
 */
public record FactPath(List<Step> steps, Position position) implements Operand {
    /** Copies the steps. {@inheritDoc} */
    public FactPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("The path (" + position + ") has no steps.");
        }
    }

    /**
     * One name of a path.
     *
     * @param name the name as the rule spells it
     * @param accessor the method behind it
     * @param arguments constants and literals in brackets; empty for a property
     * @param position where it stands
     */
    public record Step(String name, Method accessor, List<Operand> arguments, Position position) implements Node {
        /** Copies the arguments. {@inheritDoc} */
        public Step {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String text() {
            return arguments.isEmpty() ? name : name + Made.inBrackets(arguments);
        }
    }

    /**
     * The fact that the path begins with.
     *
     * @return the name of the first step
     */
    public String fact() {
        return steps.get(0).name();
    }

    /**
     * The last step: what is asked for.
     *
     * @return the step
     */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    @Override
    public Class<?> type() {
        return last().accessor().getReturnType();
    }

    @Override
    public String text() {
        return steps.stream().map(Node::text).collect(Collectors.joining("."));
    }
}
