package dev.engagement.rules.tree;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses among methods of one name as Java does: first by a fixed number of arguments, the most specific one. */
final class Overloads {
    private Overloads() {}

    static Optional<Method> choose(List<Method> methods, List<Class<?>> arguments) {
        List<Method> fixed = methods.stream().filter(it -> takes(it, arguments)).toList();
        List<Method> fitting = fixed.isEmpty()
                ? methods.stream().filter(it -> takesVariable(it, arguments)).toList()
                : fixed;
        return fitting.stream()
                .filter(it -> fitting.stream().allMatch(other -> isAsSpecificAs(it, other)))
                .findFirst();
    }

    private static boolean takes(Method method, List<Class<?>> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!fits(parameters[i], arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean takesVariable(Method method, List<Class<?>> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        int fixed = parameters.length - 1;
        if (!method.isVarArgs() || arguments.size() < fixed) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> parameter = i < fixed ? parameters[i] : parameters[fixed].getComponentType();
            if (!fits(parameter, arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Class<?> parameter, Class<?> argument) {
        boolean widened = parameter == long.class && FactTypes.boxed(argument) == Integer.class;
        return widened || FactTypes.boxed(parameter).isAssignableFrom(FactTypes.boxed(argument));
    }

    private static boolean isAsSpecificAs(Method one, Method other) {
        Class<?>[] mine = one.getParameterTypes();
        Class<?>[] theirs = other.getParameterTypes();
        return mine.length == theirs.length
                && java.util.stream.IntStream.range(0, mine.length).allMatch(i -> fits(theirs[i], mine[i]));
    }

    /** What methods take, as a remedy shows it: {@code atLeastHours( a number )}. */
    static String shown(List<Method> methods) {
        return methods.stream()
                .map(method -> method.getName() + parameters(method))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private static String parameters(Method method) {
        return method.getParameterCount() == 0
                ? "()"
                : Arrays.stream(method.getParameterTypes())
                        .map(type -> type.isArray()
                                ? FactTypes.inWords(type.getComponentType()) + " …"
                                : FactTypes.inWords(type))
                        .collect(Collectors.joining(", ", "( ", " )"));
    }
}
