package dev.engagement.rules.internal.interpret;

import dev.engagement.model.Count;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.internal.facts.Choices;
import dev.engagement.rules.internal.facts.FactType;
import dev.engagement.rules.tree.Constant;
import dev.engagement.rules.tree.Literal;
import dev.engagement.rules.tree.Node;
import dev.engagement.rules.tree.Rule;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
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
 * and two others; numbers and lengths around those that conditions name; texts of every form; sets of the members named.
 * Not safe for use by several threads.
 */
public final class FactDomains {
    private static final List<String> OTHERS = List.of("another-term-that-no-rule-names", "a-term-that-no-rule-names");
    private static final int MOST_MEMBERS = 13;

    private final Map<Class<?>, List<Object>> words = new HashMap<>();
    private final Map<Class<?>, Set<String>> coined = new HashMap<>();

    /**
     * Takes the words that rules coin.
     *
     * @param rules the rules
     */
    public FactDomains(Collection<Rule> rules) {
        rules.stream()
                .flatMap(CoinedTerm::in)
                .forEach(it -> coined.computeIfAbsent(it.type(), any -> new TreeSet<>())
                        .add(it.code()));
    }

    /**
     * The values of a fact, or of a reading.
     *
     * @param fact the component that holds it
     * @param conditions all that may tell its values apart
     * @return the values, the unknown one among them; empty if they cannot be listed
     */
    public Optional<List<Object>> values(RecordComponent fact, Collection<? extends Node> conditions) {
        if (Reading.class.isAssignableFrom(fact.getType())) {
            return Optional.of(List.of(fact.getType().getEnumConstants()));
        }
        return FactType.find(fact).flatMap(it -> it.set() ? sets(it.type(), conditions) : single(it, conditions));
    }

    private Optional<List<Object>> single(FactType type, Collection<? extends Node> conditions) {
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
                OTHERS.forEach(code -> coin(choices, code).ifPresent(all::add));
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

    private Optional<List<Object>> sets(Class<?> type, Collection<? extends Node> conditions) {
        if (words(type).size() <= MOST_MEMBERS) {
            return Optional.of(subsets(words(type)));
        }
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
        return named.size() > MOST_MEMBERS ? Optional.empty() : Optional.of(subsets(List.copyOf(named)));
    }

    private static List<Object> subsets(List<Object> members) {
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
        return sets;
    }

    private static List<Object> counts(Collection<? extends Node> conditions) {
        Set<Object> counts = new LinkedHashSet<>(List.of(Count.UNKNOWN, Count.of(0)));
        around(conditions).forEach(it -> counts.add(Count.of(it)));
        return List.copyOf(counts);
    }

    private static List<Object> spans(Collection<? extends Node> conditions) {
        Set<Object> spans = new LinkedHashSet<>(List.of(TimeSpan.UNKNOWN, TimeSpan.ofHours(0)));
        around(conditions).forEach(it -> {
            spans.add(TimeSpan.ofHours(it));
            around(it * 24L).forEach(hours -> spans.add(TimeSpan.ofHours(hours)));
        });
        return List.copyOf(spans);
    }

    private static List<Integer> around(Collection<? extends Node> conditions) {
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

    private static List<Object> texts(Collection<? extends Node> conditions) {
        Set<Object> texts = new LinkedHashSet<>(List.of(
                Text.BLANK,
                Text.of("other words", Text.Form.WORDS),
                Text.of("words", Text.Form.WORDS),
                Text.of("another loose sentence", Text.Form.LOOSE_SENTENCE),
                Text.of("a loose sentence", Text.Form.LOOSE_SENTENCE),
                Text.of("This is another sentence.", Text.Form.SENTENCE),
                Text.of("This is a sentence.", Text.Form.SENTENCE)));
        nodes(conditions, Literal.class)
                .filter(it -> it.value() instanceof String words && !words.isBlank())
                .forEach(it -> Stream.of(Text.Form.WORDS, Text.Form.LOOSE_SENTENCE, Text.Form.SENTENCE)
                        .forEach(form -> texts.add(Text.of((String) it.value(), form))));
        return List.copyOf(texts);
    }

    private static <T> Stream<T> nodes(Collection<? extends Node> conditions, Class<T> type) {
        return conditions.stream().flatMap(Nodes::in).filter(type::isInstance).map(type::cast);
    }
}
