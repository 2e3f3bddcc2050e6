package dev.engagement.rules.tree;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Note;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What rules may do with the types of the fact model; asks Java by reflection. Stateless. */
final class FactTypes {
    private static final List<String> NEVER_FACTS =
            List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.drools.", "org.kie.", "dev.engagement.rules.");
    private static final Set<String> METHODS_OF_OBJECTS =
            Set.of("getClass", "hashCode", "toString", "equals", "notify", "notifyAll", "wait", "clone", "finalize");
    /** Names of the engine's builder: a property named by a piece of one crashes it. */
    private static final List<String> WORDS_OF_THE_ENGINE = List.of("alphaIndexedBy", "betaIndexedBy");

    private FactTypes() {}

    /** Whether a type is Java's, the engine's or the inside of this library: no fact is of it. */
    static boolean isForeign(Class<?> type) {
        return type.isPrimitive() || isForeign(type.getName());
    }

    /** Whether a name begins as those of Java, of the engine or of the inside of this library. */
    static boolean isForeign(String name) {
        return NEVER_FACTS.stream().anyMatch(name::startsWith);
    }

    /** What a pattern may look at. */
    static boolean isFact(Class<?> type) {
        return Question.class.isAssignableFrom(type)
                || Conclusion.class.isAssignableFrom(type)
                || type == Note.class
                || type == Readings.class;
    }

    static boolean saysWhatItIsAbout(Class<?> type) {
        return Conclusion.class.isAssignableFrom(type) || type == Note.class;
    }

    /** The properties of a type: methods without arguments that rules may look at. */
    static Set<String> properties(Class<?> type) {
        Set<String> names = new TreeSet<>();
        usableMethods(type).filter(it -> it.getParameterCount() == 0).forEach(it -> names.add(it.getName()));
        if (Collection.class.isAssignableFrom(type)) {
            names.clear();
            names.add("empty");
        }
        return names;
    }

    /** The method behind a property. */
    static Optional<Method> property(Class<?> type, String name) {
        if (Collection.class.isAssignableFrom(type)) {
            return name.equals("empty") ? methods(Collection.class, "isEmpty").findFirst() : Optional.empty();
        }
        return usableMethods(type)
                .filter(it -> it.getName().equals(name) && it.getParameterCount() == 0)
                .findFirst();
    }

    /** The methods of this name with arguments. */
    static List<Method> tests(Class<?> type, String name) {
        return usableMethods(type)
                .filter(it -> it.getName().equals(name) && it.getParameterCount() > 0)
                .toList();
    }

    /** The names of methods with arguments that are true or false. */
    static Set<String> testNames(Class<?> type) {
        Set<String> names = new TreeSet<>();
        usableMethods(type)
                .filter(it -> it.getParameterCount() > 0 && it.getReturnType() == boolean.class)
                .forEach(it -> names.add(it.getName()));
        return names;
    }

    /** The factories of a type: static methods that return it. */
    static Stream<Method> factories(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(it -> Modifier.isStatic(it.getModifiers()) && it.getDeclaringClass() == type)
                .filter(it -> type.isAssignableFrom(it.getReturnType()))
                .filter(it -> !(type.isEnum() && it.getName().equals("valueOf")));
    }

    /** The withers of a type: methods that return a value of it. */
    static Stream<Method> withers(Class<?> type) {
        return usableMethods(type).filter(it -> it.getReturnType() == type);
    }

    /** The projections of a question: methods that return a narrower one. */
    static Stream<Method> projections(Class<?> question) {
        return usableMethods(question).filter(it -> Question.class.isAssignableFrom(it.getReturnType()));
    }

    private static Stream<Method> usableMethods(Class<?> type) {
        return isForeign(type)
                ? Stream.empty()
                : Stream.of(type.getMethods())
                        .filter(it -> !Modifier.isStatic(it.getModifiers()) && !it.isBridge() && !it.isSynthetic())
                        .filter(it -> it.getReturnType() != void.class && !isForeign(it.getDeclaringClass()))
                        .filter(it -> !METHODS_OF_OBJECTS.contains(it.getName()));
    }

    private static Stream<Method> methods(Class<?> type, String name) {
        return Stream.of(type.getMethods()).filter(it -> it.getName().equals(name));
    }

    /** The facts of a question: its record components. */
    static Set<String> facts(Class<?> question) {
        Set<String> names = new TreeSet<>();
        if (question.isRecord()) {
            Stream.of(question.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(names::add);
        }
        return names;
    }

    /** Whether the engine's builder crashes on a property of this name. */
    static boolean breaksEngine(Method property) {
        String name = property.getName();
        boolean pieceOfWord = WORDS_OF_THE_ENGINE.stream().anyMatch(it -> it.contains(name));
        boolean falseIs = name.matches("is[A-Z].*") && property.getReturnType() != boolean.class;
        return name.equals("bind") || pieceOfWord || falseIs;
    }

    /** The type of the answers of a question. */
    static Class<?> answerType(Class<?> question) {
        return answerIn(question).<Class<?>>map(FactTypes::raw).orElse(Object.class);
    }

    private static Optional<Type> answerIn(Type type) {
        Class<?> raw = raw(type);
        if (type instanceof ParameterizedType parameterized && isPolicy(raw)) {
            return Optional.of(parameterized.getActualTypeArguments()[0]);
        }
        return Stream.of(raw.getGenericInterfaces())
                .filter(it -> Question.class.isAssignableFrom(raw(it)))
                .flatMap(it -> answerIn(it).stream())
                .findFirst();
    }

    private static boolean isPolicy(Class<?> type) {
        return type == Question.One.class || type == Question.Many.class || type == Question.Whole.class;
    }

    /** The type of the members of a set; Object if it cannot be told. */
    static Class<?> memberType(Type set) {
        return set instanceof ParameterizedType parameterized && parameterized.getActualTypeArguments().length == 1
                ? raw(parameterized.getActualTypeArguments()[0])
                : Object.class;
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return raw(parameterized.getRawType());
        }
        if (type instanceof TypeVariable<?> variable) {
            return raw(variable.getBounds()[0]);
        }
        return type instanceof WildcardType wildcard ? raw(wildcard.getUpperBounds()[0]) : Object.class;
    }

    /** Whether values of the two types can ever be equal. */
    static boolean comparable(Class<?> left, Class<?> right) {
        Class<?> one = boxed(left);
        Class<?> other = boxed(right);
        return one.isAssignableFrom(other) || other.isAssignableFrom(one) || (isNumber(one) && isNumber(other));
    }

    static boolean isNumber(Class<?> type) {
        Class<?> boxed = boxed(type);
        return boxed == Integer.class || boxed == Long.class || boxed == Short.class || boxed == Byte.class;
    }

    static boolean isTruth(Class<?> type) {
        return boxed(type) == Boolean.class;
    }

    static Class<?> boxed(Class<?> type) {
        if (!type.isPrimitive()) {
            return type;
        }
        return type == int.class
                ? Integer.class
                : type == boolean.class
                        ? Boolean.class
                        : type == long.class
                                ? Long.class
                                : type == short.class ? Short.class : type == byte.class ? Byte.class : type;
    }

    /** A type as analysts know it. */
    static String inWords(Class<?> type) {
        if (type == String.class) {
            return "a text in quotes";
        }
        if (isTruth(type)) {
            return "true or false";
        }
        return isNumber(type) ? "a number" : "a " + type.getSimpleName();
    }
}
