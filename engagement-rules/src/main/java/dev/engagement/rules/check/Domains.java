package dev.engagement.rules.check;

import dev.engagement.model.Count;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.internal.facts.Choices;
import dev.engagement.rules.internal.facts.FactType;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.interpret.CoinedTerm;
import dev.engagement.rules.internal.interpret.Conditions;
import dev.engagement.rules.internal.interpret.Names;
import dev.engagement.rules.internal.interpret.Nodes;
import dev.engagement.rules.tree.Condition;
import dev.engagement.rules.tree.Constant;
import dev.engagement.rules.tree.Literal;
import dev.engagement.rules.tree.RuleTree;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The values that facts can have, as far as conditions tell them apart: all words of a vocabulary, those that rules coin
 * and one other; numbers and lengths around those that conditions name; texts of every form; sets of the members named.
 */
final class Domains {
    private static final String OTHER = "a-term-that-no-rule-names";
    private static final int MOST_MEMBERS = 10;

    private final Map<Class<?>, List<Object>> words = new HashMap<>();
    private final Map<Class<?>, Set<String>> coined = new HashMap<>();
    private final Map<Class<?>, Optional<QuestionType<?>>> questions = new HashMap<>();

    Domains(RuleTree tree) {
        tree.rules().stream()
                .flatMap(CoinedTerm::in)
                .forEach(it -> coined.computeIfAbsent(it.type(), any -> new TreeSet<>())
                        .add(it.code()));
    }

    /** The values of a fact for which all conditions on it hold, or may; empty if its values cannot be listed. */
    Optional<List<Object>> satisfying(Class<?> type, String fact, List<Condition> conditions) {
        return values(component(type, fact), conditions)
                .map(all -> all.stream()
                        .filter(value -> hold(type, Map.of(fact, value), conditions, true))
                        .toList());
    }

    /** Whether all conditions are sure to hold of a question, or of readings, of which these facts are known. */
    boolean surelyHold(Class<?> type, Map<String, Object> facts, List<Condition> conditions) {
        return hold(type, facts, conditions, false);
    }

    /** Whether all conditions can hold while nobody told a fact. */
    boolean canHoldWithout(Class<?> question, String fact, List<Condition> conditions) {
        Question<?> nothingKnown = question(question).orElseThrow().unknown();
        Object unknown = QuestionType.valueOf(nothingKnown, component(question, fact));
        return hold(question, Map.of(fact, unknown), conditions, true);
    }

    /** Somebody's fact model may refuse a value that no rule names: then nothing can be told. */
    private boolean hold(Class<?> type, Map<String, Object> facts, List<Condition> conditions, boolean otherwise) {
        try {
            Object whole = whole(type, facts);
            return conditions.stream().allMatch(it -> Conditions.holds(it, whole, Names.NONE));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return otherwise;
        }
    }

    private Object whole(Class<?> type, Map<String, Object> facts) {
        if (type == Readings.class) {
            Readings readings = Readings.DEFAULT;
            for (Object value : facts.values()) {
                readings = readings.with((Reading) value);
            }
            return readings;
        }
        return question(type).orElseThrow().with(facts);
    }

    private static RecordComponent component(Class<?> type, String fact) {
        return Stream.of(type.getRecordComponents())
                .filter(it -> it.getName().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    private Optional<QuestionType<?>> question(Class<?> type) {
        return questions.computeIfAbsent(type, Questions::type);
    }

    private Optional<List<Object>> values(RecordComponent fact, List<Condition> conditions) {
        if (Reading.class.isAssignableFrom(fact.getType())) {
            return Optional.of(List.of(fact.getType().getEnumConstants()));
        }
        return FactType.find(fact).flatMap(it -> it.set() ? sets(it.type(), conditions) : single(it, conditions));
    }

    private Optional<List<Object>> single(FactType type, List<Condition> conditions) {
        return Optional.of(
                switch (type.kind()) {
                    case YES_NO, CLOSED, OPEN -> words(type.type());
                    case COUNT -> counts(conditions);
                    case TIME_SPAN -> spans(conditions);
                    case TEXT -> texts(conditions);
                });
    }

    private List<Object> words(Class<?> type) {
        return words.computeIfAbsent(type, any -> {
            Choices choices = Choices.of(type);
            Set<Object> all = new LinkedHashSet<>();
            choices.codes().forEach(code -> choices.find(code).ifPresent(all::add));
            if (choices.open()) {
                coined.getOrDefault(type, Set.of())
                        .forEach(code -> coin(choices, code).ifPresent(all::add));
                coin(choices, OTHER).ifPresent(all::add);
            }
            return List.copyOf(all);
        });
    }

    private static Optional<Object> coin(Choices choices, String code) {
        try {
            return Optional.of(choices.coin(code));
        } catch (IllegalStateException e) {
            return Optional.empty(); // a vocabulary that refuses the code does not have it
        }
    }

    private Optional<List<Object>> sets(Class<?> type, List<Condition> conditions) {
        Set<Object> named = new LinkedHashSet<>();
        nodes(conditions, Constant.class)
                .map(Constant::value)
                .filter(type::isInstance)
                .forEach(named::add);
        coined.getOrDefault(type, Set.of())
                .forEach(code -> coin(Choices.of(type), code).ifPresent(named::add));
        words(type).stream()
                .filter(it -> !named.contains(it))
                .reduce((one, other) -> other)
                .ifPresent(named::add);
        if (named.size() > MOST_MEMBERS) {
            return Optional.empty();
        }
        List<Object> members = List.copyOf(named);
        List<Object> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << members.size(); bits++) {
            Set<Object> set = new LinkedHashSet<>();
            for (int i = 0; i < members.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(members.get(i));
                }
            }
            sets.add(set);
        }
        return Optional.of(sets);
    }

    private static List<Object> counts(List<Condition> conditions) {
        Set<Object> counts = new LinkedHashSet<>(List.of(Count.UNKNOWN, Count.of(0)));
        around(conditions).forEach(it -> counts.add(Count.of(it)));
        return List.copyOf(counts);
    }

    private static List<Object> spans(List<Condition> conditions) {
        Set<Object> spans = new LinkedHashSet<>(List.of(TimeSpan.UNKNOWN, TimeSpan.ofHours(0)));
        around(conditions).forEach(it -> {
            spans.add(TimeSpan.ofHours(it));
            around(it * 24L).forEach(hours -> spans.add(TimeSpan.ofHours(hours)));
        });
        return List.copyOf(spans);
    }

    private static List<Integer> around(List<Condition> conditions) {
        return nodes(conditions, Literal.class)
                .filter(it -> it.value() instanceof Integer)
                .flatMap(it -> around((Integer) it.value()).stream())
                .toList();
    }

    private static List<Integer> around(long number) {
        return Stream.of(number - 1, number, number + 1)
                .filter(it -> it >= 0 && it < Integer.MAX_VALUE)
                .map(Long::intValue)
                .toList();
    }

    private static List<Object> texts(List<Condition> conditions) {
        Set<Object> texts = new LinkedHashSet<>(List.of(
                Text.BLANK,
                Text.of("words", Text.Form.WORDS),
                Text.of("a loose sentence", Text.Form.LOOSE_SENTENCE),
                Text.of("This is a sentence.", Text.Form.SENTENCE)));
        nodes(conditions, Literal.class)
                .filter(it -> it.value() instanceof String words && !words.isBlank())
                .forEach(it -> Stream.of(Text.Form.WORDS, Text.Form.LOOSE_SENTENCE, Text.Form.SENTENCE)
                        .forEach(form -> texts.add(Text.of((String) it.value(), form))));
        return List.copyOf(texts);
    }

    private static <T> Stream<T> nodes(List<Condition> conditions, Class<T> type) {
        return conditions.stream().flatMap(Nodes::in).filter(type::isInstance).map(type::cast);
    }
}
