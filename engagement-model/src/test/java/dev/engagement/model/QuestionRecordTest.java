package dev.engagement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engagement.model.fact.OpenTerm;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of all question records: flat, with one name and one type for a fact, and unknown where nothing is said. */
class QuestionRecordTest {
    private static final Set<String> OF_CONTACT = Set.of("role", "purpose", "opportunityBased");

    /** Facts that a projection sets instead of copying them: its Javadoc says so. */
    private static final Map<String, Set<String>> SET_BY_PROJECTION = Map.of(
            "EngagementRequest.handoverAssumingPrimary",
            Set.of("ecosystemSaIsPrimary"),
            "EngagementRequest.risk",
            Set.of("wrongTime"),
            "EngagementRequest.meetingRecord",
            Set.of("activity"),
            "EngagementRequest.questionnaire",
            Set.of("need"),
            "EngagementRequest.ecosystemSaContact",
            OF_CONTACT,
            "EngagementRequest.channelSaContact",
            OF_CONTACT,
            "EngagementRequest.fieldSaContact",
            OF_CONTACT,
            "EngagementRequest.fieldSecurityContact",
            OF_CONTACT);

    static List<Class<?>> questions() {
        return ModelClasses.questions();
    }

    @Test
    void thereAreQuestions() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(13);
        assertThat(questions().stream().map(type -> unknown(type).name())).doesNotHaveDuplicates();
    }

    @Test
    void aFactHasOneTypeEverywhere() {
        Map<String, Set<Type>> types = new TreeMap<>();
        questions()
                .forEach(question -> Stream.of(question.getRecordComponents())
                        .forEach(fact -> types.computeIfAbsent(fact.getName(), any -> new HashSet<>())
                                .add(fact.getGenericType())));

        assertThat(types)
                .hasSizeGreaterThan(50)
                .allSatisfy((fact, its) -> assertThat(its)
                        .as("a wider question copies facts by name")
                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aFactIsOfATypeThatProofsKnow(Class<?> question) {
        assertThat(question.getRecordComponents())
                .isNotEmpty()
                .allMatch(fact -> fact.getType() == Set.class
                        ? isTerm(((ParameterizedType) fact.getGenericType()).getActualTypeArguments()[0])
                        : isTerm(fact.getType())
                                || Set.of(Text.class, TimeSpan.class, Count.class)
                                        .contains(fact.getType()));
    }

    private static boolean isTerm(Type type) {
        return type instanceof Class<?> it && (it.isEnum() || OpenTerm.class.isAssignableFrom(it));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void nullIsReadAsUnknown(Class<?> question) throws ReflectiveOperationException {
        Question<?> unknown = unknown(question);

        assertThat(facts(unknown).values()).isNotEmpty().allMatch(QuestionRecordTest::isUnknown);
        Object builder = question.getMethod("builder").invoke(null);
        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(unknown);
    }

    private static boolean isUnknown(Object fact) {
        if (fact instanceof Set<?> set) {
            return set.isEmpty();
        }
        if (fact instanceof Text text) {
            return text.blank();
        }
        if (fact instanceof TimeSpan span) {
            return span.unknown();
        }
        if (fact instanceof Count count) {
            return count.unknown();
        }
        return fact instanceof Enum<?> constant
                ? constant.name().equals("UNKNOWN")
                : fact instanceof OpenTerm<?> term && term.unknown();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void setsAreCopied(Class<?> question) {
        for (RecordComponent fact : question.getRecordComponents()) {
            if (fact.getType() == Set.class) {
                Set<Object> given = new HashSet<>();
                given.add(
                        knownValue(fact, 0) instanceof Set<?> set
                                ? set.iterator().next()
                                : "");
                Question<?> it = make(question, Map.of(fact.getName(), given));
                given.clear();

                Set<?> copy =
                        (Set<?>) java.util.Objects.requireNonNull(facts(it).get(fact.getName()));
                assertThat(copy).hasSize(1);
                assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    /** The executable-model builder of the rule engine crashes on such names without a word. */
    @Test
    void theRuleEngineCanTakeEveryName() {
        Set<String> names = new TreeSet<>();
        for (Class<?> question : questions()) {
            names.addAll(noArgumentMethods(question));
            Stream.of(question.getRecordComponents()).forEach(fact -> names.addAll(noArgumentMethods(fact.getType())));
        }

        assertThat(names)
                .hasSizeGreaterThan(100)
                .doesNotContain("bind")
                .noneMatch("alphaIndexedBy"::contains)
                .noneMatch("betaIndexedBy"::contains);
    }

    /** The same builder takes such a method for a getter of a boolean. */
    @Test
    void whatIsNamedLikeAConditionIsOne() {
        for (Class<?> question : questions()) {
            assertThat(Stream.of(question.getMethods())
                            .filter(it -> it.getName().matches("is[A-Z].*")))
                    .allMatch(it -> it.getReturnType() == boolean.class);
        }
    }

    private static List<String> noArgumentMethods(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(it -> it.getParameterCount() == 0 && !Modifier.isStatic(it.getModifiers()))
                .map(Method::getName)
                .toList();
    }

    @Test
    void aNarrowerQuestionHasTheFactsOfTheWider() throws ReflectiveOperationException {
        List<String> projections = new ArrayList<>();
        for (Class<?> wider : questions()) {
            for (Method projection : wider.getMethods()) {
                if (Question.class.isAssignableFrom(projection.getReturnType())
                        && projection.getParameterCount() == 0) {
                    String name = wider.getSimpleName() + "." + projection.getName();
                    projections.add(name);
                    for (int turn = 0; turn < 3; turn++) {
                        copiesFacts(name, projection, make(wider, knownValues(wider, turn)));
                    }
                }
            }
        }

        assertThat(projections)
                .hasSizeGreaterThanOrEqualTo(30)
                .contains("HandoverQuestion.retention", "IntakeQuestion.completeness", "EngagementRequest.ownership")
                .containsAll(SET_BY_PROJECTION.keySet());
    }

    private static void copiesFacts(String name, Method projection, Question<?> wider)
            throws ReflectiveOperationException {
        Map<String, Object> given = facts(wider);
        Map<String, Object> copied = facts((Question<?>) projection.invoke(wider));
        copied.keySet().removeAll(SET_BY_PROJECTION.getOrDefault(name, Set.of()));

        assertThat(copied).allSatisfy((fact, value) -> {
            if (given.containsKey(fact)) {
                assertThat(value).as("%s copies %s", name, fact).isEqualTo(given.get(fact));
            } else {
                assertThat(isUnknown(value))
                        .as("%s leaves %s unknown", name, fact)
                        .isTrue();
            }
        });
    }

    private static Map<String, Object> facts(Question<?> question) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (RecordComponent fact : question.getClass().getRecordComponents()) {
            try {
                facts.put(fact.getName(), fact.getAccessor().invoke(question));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return facts;
    }

    private static Question<?> unknown(Class<?> question) {
        return make(question, Map.of());
    }

    private static Question<?> make(Class<?> question, Map<String, ?> known) {
        RecordComponent[] components = question.getRecordComponents();
        @Nullable
        Object[] values =
                Stream.of(components).map(fact -> known.get(fact.getName())).toArray();
        try {
            Constructor<?> constructor = question.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Question<?>) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(question + " cannot be made of " + Arrays.toString(values), e);
        }
    }

    /** Every fact known, and in each turn another way. */
    private static Map<String, Object> knownValues(Class<?> question, int turn) {
        Map<String, Object> known = new LinkedHashMap<>();
        RecordComponent[] facts = question.getRecordComponents();
        for (int i = 0; i < facts.length; i++) {
            known.put(facts[i].getName(), knownValue(facts[i], turn + i));
        }
        return known;
    }

    private static Object knownValue(RecordComponent fact, int choice) {
        if (fact.getType() == Set.class) {
            Object[] members = ((Class<?>) ((ParameterizedType) fact.getGenericType()).getActualTypeArguments()[0])
                    .getEnumConstants();
            return Set.of(members[choice % members.length]);
        }
        if (fact.getType() == Text.class) {
            return Text.of(fact.getName() + choice);
        }
        if (fact.getType() == TimeSpan.class) {
            return TimeSpan.ofHours(choice);
        }
        if (fact.getType() == Count.class) {
            return Count.of(choice);
        }
        if (fact.getType().isEnum()) {
            Object[] constants = fact.getType().getEnumConstants();
            return constants[choice % (constants.length - 1)]; // UNKNOWN comes last
        }
        try {
            return fact.getType().getMethod("of", String.class).invoke(null, "coined-" + choice);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Nobody said how to make a " + fact.getType() + ".", e);
        }
    }
}
