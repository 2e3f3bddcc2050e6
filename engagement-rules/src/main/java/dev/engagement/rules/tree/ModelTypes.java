package dev.engagement.rules.tree;

import dev.engagement.model.Advice;
import dev.engagement.model.Question;
import dev.engagement.model.fact.Term;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The types that rules may use: the kernel's, and those that the questions of a rule set are made of. A class that merely
 * lies on the class path is none of them, whatever it looks like: its methods would run wherever rules name it.
 */
final class ModelTypes {
    private static final String KERNEL = Question.class.getPackageName();

    private final Set<Class<?>> reached = new HashSet<>();

    /** Whether a package is the kernel's or one below it. */
    static boolean isKernel(String packageName) {
        return packageName.equals(KERNEL) || packageName.startsWith(KERNEL + ".");
    }

    /** Adds the types that a question is made of, if the type is one. */
    void add(Class<?> type) {
        if (Question.class.isAssignableFrom(type)) {
            reach(type);
        }
    }

    private void reach(Class<?> question) {
        Deque<Class<?>> open = new ArrayDeque<>();
        open.push(question);
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (!FactTypes.isForeign(type) && reached.add(type)) {
                madeOf(type).forEach(it -> push(it, open));
            }
        }
    }

    private static void push(Type type, Deque<Class<?>> open) {
        if (type instanceof ParameterizedType parameterized) {
            Stream.of(parameterized.getActualTypeArguments()).forEach(it -> push(it, open));
        }
        Class<?> raw = FactTypes.raw(type);
        open.push(raw.isArray() ? raw.getComponentType() : raw);
    }

    /** What a type mentions: components, what its methods take and return, its kinds, its answers. */
    private static Stream<Type> madeOf(Class<?> type) {
        Stream<Type> components = type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getGenericType)
                : Stream.empty();
        Stream<Type> methods = Stream.of(type.getMethods())
                .filter(it -> it.getDeclaringClass() == type)
                .flatMap(ModelTypes::signature);
        Stream<Type> kinds = type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.empty();
        return Stream.of(components, methods, kinds, Stream.of(type.getGenericInterfaces()))
                .flatMap(it -> it);
    }

    private static Stream<Type> signature(Method method) {
        return Stream.concat(Stream.of(method.getGenericReturnType()), Stream.of(method.getGenericParameterTypes()));
    }

    /** Whether rules may import a type. */
    boolean has(Class<?> type) {
        boolean usable = Modifier.isPublic(type.getModifiers()) && !FactTypes.isForeign(type);
        boolean value = type.isRecord() || type.isEnum() || type.isSealed() || Term.class.isAssignableFrom(type);
        boolean ours = isKernel(type.getPackageName()) || reached.contains(type);
        return usable
                && ((value && ours)
                        || Advice.class.isAssignableFrom(type)
                        || Question.class.isAssignableFrom(type)
                        || Question.Whole.Part.class.isAssignableFrom(type));
    }
}
