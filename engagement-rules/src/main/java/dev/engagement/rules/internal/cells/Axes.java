package dev.engagement.rules.internal.cells;

import dev.engagement.model.Readings;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.interpret.FactDomains;
import dev.engagement.rules.tree.Node;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** All facts of a type of question, and all readings. Safe for use by many threads. */
final class Axes {
    /** How much is said in cases chosen at random. */
    private static final double[] SAID = {1, 0.5, 0.2, 0.05};

    private final QuestionType<?> type;
    private final List<Axis> axes = new ArrayList<>();
    private final Map<String, Integer> facts = new HashMap<>();
    private final Map<String, Integer> readings = new HashMap<>();
    private final List<Integer> usual = new ArrayList<>();
    private final Map<List<Object>, Readings> choices = new ConcurrentHashMap<>();

    /** Readings stand first: they split the rules, and only few facts are joined with them. */
    Axes(QuestionType<?> type, FactDomains domains, Collection<? extends Node> conditions) {
        this.type = type;
        for (RecordComponent reading : Readings.class.getRecordComponents()) {
            add(new Axis(reading, true, List.of(reading.getType().getEnumConstants())));
        }
        for (String fact : type.facts()) {
            RecordComponent component = type.component(fact).orElseThrow();
            add(new Axis(
                    component,
                    false,
                    domains.values(component, conditions)
                            .orElseThrow(() -> new NotAnalysableException("The fact (" + type.name() + "." + fact
                                    + ") has more values than can be listed: rules name too many of its members.\n"
                                    + "Maybe ask for fewer members of the set, or ask a property of the fact."))));
        }
    }

    private void add(Axis axis) {
        (axis.reading() ? readings : facts).put(axis.name(), axes.size());
        axes.add(axis);
        Object nothingSaid = valueOf(axes.size() - 1, new Case(type.unknown(), Readings.DEFAULT));
        usual.add(Math.max(0, axis.values().indexOf(nothingSaid)));
    }

    QuestionType<?> type() {
        return type;
    }

    int count() {
        return axes.size();
    }

    Axis axis(int level) {
        return axes.get(level);
    }

    /** The level of a fact. */
    int fact(String name) {
        return Objects.requireNonNull(facts.get(name), name);
    }

    /** The level of a fact; empty if there is none of this name. */
    Optional<Integer> findFact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** The level of a reading. */
    int reading(String name) {
        return Objects.requireNonNull(readings.get(name), name);
    }

    /** The levels of facts: narrower questions are made of these. */
    List<Integer> facts() {
        return facts.values().stream().sorted().toList();
    }

    /** The case in which each axis has the value of this number. */
    Case at(int[] values) {
        return at(values, -1, "");
    }

    /** The same, but for one axis, which has a value that is not listed. */
    Case at(int[] values, int other, Object unlisted) {
        Map<String, Object> known = new HashMap<>();
        List<Object> chosen = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Axis axis = axes.get(i);
            Object value = i == other ? unlisted : axis.values().get(values[i]);
            if (axis.reading()) {
                chosen.add(value);
            } else {
                known.put(axis.name(), value);
            }
        }
        return new Case(type.with(known), choices.computeIfAbsent(chosen, Axes::choice));
    }

    private static Readings choice(List<Object> chosen) {
        Readings all = Readings.DEFAULT;
        for (Object reading : chosen) {
            all = all.with((Reading) reading);
        }
        return all;
    }

    /** The value of an axis in a case. */
    Object valueOf(int level, Case of) {
        Axis axis = axes.get(level);
        return axis.reading()
                ? Objects.requireNonNull(of.readings().byName().get(axis.name()), axis.name())
                : QuestionType.valueOf(of.question(), axis.component());
    }

    /** The number of the value that an axis has where nothing is said: unknown, or the literal reading. */
    int usual(int level) {
        return usual.get(level);
    }

    /** Any case: now one in which nearly all is said, now one in which hardly anything is. */
    int[] random(Random random) {
        double said = SAID[random.nextInt(SAID.length)];
        int[] values = new int[axes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextDouble() < said
                    ? random.nextInt(axes.get(i).values().size())
                    : usual.get(i);
        }
        return values;
    }

    /** The case in which nothing is said. */
    int[] nothingSaid() {
        return usual.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Every axis has the value of this number, or its last. */
    int[] same(int number) {
        int[] values = new int[axes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(number, axes.get(i).values().size() - 1);
        }
        return values;
    }
}
