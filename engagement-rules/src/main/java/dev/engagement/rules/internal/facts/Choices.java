package dev.engagement.rules.internal.facts;

import dev.engagement.model.fact.OpenTerm;
import dev.engagement.model.fact.Term;
import dev.engagement.model.fact.Vocabulary;
import dev.engagement.rules.internal.NearestName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of an enum or of a vocabulary type, by all their names. Immutable and safe for use by many threads.
 */
public final class Choices {
    /** Slips of a finger are looked for in names, not in whole texts. */
    private static final int SHORTEST_NAME = 3;

    private static final int LONGEST_NAME = 80;
    private static final int MOST_SLIPS = 4;
    private static final int FEW = 12;

    private static final ClassValue<Choices> BY_TYPE = new ClassValue<>() {
        @Override
        protected Choices computeValue(Class<?> type) {
            return new Choices(type);
        }
    };

    private final Class<?> type;
    private final List<Term.Names> names;
    private final List<String> allNames;
    private final Map<String, Object> byName = new LinkedHashMap<>();
    private final @Nullable Method coin;

    private Choices(Class<?> type) {
        this.type = type;
        this.coin = type.isEnum() ? null : coinOf(type);
        this.names = constants(type).stream()
                .map(constant -> {
                    Term.Names its = namesOf(constant);
                    its.all().forEach(name -> byName.putIfAbsent(folded(name), constant));
                    return its;
                })
                .toList();
        this.allNames =
                names.stream().flatMap(its -> its.all().stream()).distinct().toList();
    }

    /**
     * The words of a type.
     *
     * @param type an enum, or a type of terms with a static method {@code of(String)}
     * @return its words
     */
    public static Choices of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    /** Whether a type has words: an enum, or a vocabulary type that may grow. */
    static boolean exist(Class<?> type) {
        return type.isEnum() || (Term.class.isAssignableFrom(type) && coinOf(type) != null);
    }

    /**
     * Whether others may coin words of this type.
     *
     * @return true for a vocabulary that may grow, false for an enum
     */
    public boolean open() {
        return coin != null;
    }

    /**
     * The stable names of all words.
     *
     * @return the codes in the order of declaration
     */
    public List<String> codes() {
        return names.stream().map(Term.Names::code).toList();
    }

    /**
     * The words for people.
     *
     * @return the labels by code, in the order of declaration
     */
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        names.forEach(its -> labels.put(its.code(), its.label()));
        return labels;
    }

    /**
     * All names of all words.
     *
     * @return codes, labels and aliases, each once
     */
    public List<String> names() {
        return allNames;
    }

    /**
     * Finds a word.
     *
     * @param name any of its names, without regard to case, {@code -}, {@code _} and blanks
     * @return the word; empty if none has this name
     */
    public Optional<Object> find(String name) {
        return Optional.ofNullable(byName.get(folded(name)));
    }

    /**
     * Coins a word, or finds the one that has this code already.
     *
     * @param words what it is called
     * @return the word
     * @throws IllegalStateException if the type is closed
     */
    public Object coin(String words) {
        if (coin == null) {
            throw new IllegalStateException("The vocabulary (" + type.getSimpleName() + ") is closed.");
        }
        try {
            return coin.invoke(null, OpenTerm.codeOf(words));
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(
                    "The vocabulary (" + type.getName() + ") refuses to coin (" + OpenTerm.codeOf(words)
                            + ").\nMaybe its method of(String) should accept every code.",
                    e);
        }
    }

    /**
     * What to do about a name that is not known.
     *
     * @param wanted the name as it was spelled
     * @return a remedy that names the nearest name, or the codes where none is near and they are few
     */
    public String remedy(String wanted) {
        return nearest(wanted).map(name -> "Maybe " + name + ".").orElseGet(this::someOf);
    }

    private String someOf() {
        return names.size() <= FEW
                ? "Maybe one of: " + String.join(", ", codes()) + "."
                : "Maybe one of its " + names.size() + " known names: the list of questions has them.";
    }

    /**
     * The name that somebody probably meant.
     *
     * @param wanted the name as it was spelled
     * @return the nearest of all names; empty if none is near
     */
    public Optional<String> nearest(String wanted) {
        return nearest(wanted, allNames);
    }

    /**
     * The name that somebody probably meant.
     *
     * @param wanted the name as it was spelled
     * @param known all names that exist
     * @return the nearest one; empty if none is near, or the name is too short or too long to tell
     */
    public static Optional<String> nearest(String wanted, Collection<String> known) {
        int length = folded(wanted).length();
        if (length < SHORTEST_NAME || length > LONGEST_NAME) {
            return Optional.empty();
        }
        return NearestName.of(
                wanted,
                known.stream()
                        .filter(name -> Math.abs(folded(name).length() - length) <= MOST_SLIPS)
                        .toList());
    }

    /**
     * The stable name of a word.
     *
     * @param word a term or a constant of an enum
     * @return its code, in lower case with hyphens
     */
    static String codeOf(Object word) {
        return namesOf(word).code();
    }

    private static Term.Names namesOf(Object word) {
        if (word instanceof Term term) {
            return term.names();
        }
        Enum<?> constant = (Enum<?>) word;
        return Term.Names.of(constant, constant.name());
    }

    private static List<?> constants(Class<?> type) {
        if (Term.class.isAssignableFrom(type)) {
            return Vocabulary.of(type.asSubclass(Term.class)).terms();
        }
        return new ArrayList<>(Stream.of(type.getEnumConstants()).toList());
    }

    private static @Nullable Method coinOf(Class<?> type) {
        try {
            Method method = type.getMethod("of", String.class);
            boolean coins = Modifier.isStatic(method.getModifiers()) && type.isAssignableFrom(method.getReturnType());
            method.setAccessible(true);
            return coins ? method : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.codePoints()
                .filter(point -> !Character.isWhitespace(point) && point != '-' && point != '_')
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
