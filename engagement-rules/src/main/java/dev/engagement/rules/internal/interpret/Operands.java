package dev.engagement.rules.internal.interpret;

import dev.engagement.rules.tree.Constant;
import dev.engagement.rules.tree.FactPath;
import dev.engagement.rules.tree.Literal;
import dev.engagement.rules.tree.Made;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Operand;
import dev.engagement.rules.tree.Value;
import dev.engagement.rules.tree.Variable;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates what conditions compare and what consequences say. Stateless. */
public final class Operands {
    private static final Object[] NOTHING = {};

    private Operands() {}

    /**
     * What an operand is.
     *
     * @param operand the operand
     * @param fact what its pattern looks at
     * @param names what was given names before
     * @return its value
     * @throws IllegalStateException if a method of the fact model fails
     */
    public static Object valueOf(Operand operand, Object fact, Names names) {
        return operand instanceof FactPath path ? valueOf(path.steps(), fact, names) : valueOf((Value) operand, names);
    }

    /**
     * What is behind the first steps of a path.
     *
     * @param steps the steps
     * @param fact what they begin with
     * @param names what was given names before
     * @return the value; the fact itself where there is no step
     */
    public static Object valueOf(List<FactPath.Step> steps, Object fact, Names names) {
        Object here = fact;
        for (FactPath.Step step : steps) {
            Object owner = here;
            here = step.arguments().isEmpty()
                    ? invoke(step.accessor(), owner, NOTHING, step)
                    : call(
                            step.accessor(),
                            owner,
                            step.arguments().stream()
                                    .map(it -> valueOf(it, fact, names))
                                    .toList(),
                            step);
        }
        return here;
    }

    /**
     * What a value is.
     *
     * @param value the value
     * @param names what was given names before
     * @return the value itself
     * @throws IllegalStateException if a method of the fact model fails
     */
    public static Object valueOf(Value value, Names names) {
        if (value instanceof Constant constant) {
            return constant.value();
        }
        if (value instanceof Literal literal) {
            return literal.value();
        }
        if (value instanceof Variable variable) {
            return names.valueOf(variable.name());
        }
        Made made = (Made) value;
        Object receiver = made.receiver().map(it -> valueOf(it, names)).orElse(null);
        List<Object> arguments =
                made.arguments().stream().map(it -> valueOf(it, names)).toList();
        return call(made.method(), receiver, arguments, made);
    }

    static Object call(Method method, @Nullable Object receiver, List<Object> arguments, Node where) {
        Object[] passed = method.isVarArgs() ? withArray(method, arguments) : arguments.toArray();
        return invoke(method, receiver, passed, where);
    }

    /**
     * Calls a method of the fact model.
     *
     * @param method the method
     * @param receiver what it is called on; null for a factory
     * @param passed its arguments
     * @param where the part of the rule that calls it
     * @return what it returns
     * @throws IllegalStateException if it fails
     */
    public static Object invoke(Method method, @Nullable Object receiver, Object[] passed, Node where) {
        try {
            return method.invoke(receiver, passed);
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The method (" + method + ") cannot be called at " + where.position() + ".", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "The method (" + method + ") failed at " + where.position() + ": " + e.getCause(), e.getCause());
        }
    }

    private static Object[] withArray(Method method, List<Object> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        int fixed = parameters.length - 1;
        Object rest = Array.newInstance(parameters[fixed].getComponentType(), arguments.size() - fixed);
        for (int i = fixed; i < arguments.size(); i++) {
            Array.set(rest, i - fixed, arguments.get(i));
        }
        Object[] passed = arguments.subList(0, fixed).toArray(new Object[parameters.length]);
        passed[fixed] = rest;
        return passed;
    }
}
