package dev.engagement.rules.internal.cells;

import dev.engagement.model.Count;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.internal.facts.FactType;
import dev.engagement.rules.internal.facts.FactValues;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says cells in words, with the codes that scenario files use. Immutable. */
public final class CaseWords {
    private static final int SHORTEST_RANGE = 3;
    private static final int MOST_WORDS = 6;

    private final CaseSpace space;

    /**
     * Says the cells of a space.
     *
     * @param space the space
     */
    public CaseWords(CaseSpace space) {
        this.space = space;
    }

    /**
     * What a box narrows.
     *
     * @param box the box
     * @return for each fact or reading the values that are in it
     */
    public Map<String, String> of(Box box) {
        Map<String, String> words = new LinkedHashMap<>();
        box.choices()
                .forEach((level, choices) -> words.put(space.axes().axis(level).name(), of(level, choices)));
        return words;
    }

    /**
     * The values of a fact in a set of cells, as far as they do not depend on other facts.
     *
     * @param set the cells
     * @param level the level of the fact
     * @return the values in words
     */
    public String of(int set, int level) {
        BitSet choices = new BitSet();
        for (int choice = 0; choice < space.diagrams().size(level); choice++) {
            choices.set(choice, space.diagrams().restrict(set, level, choice) != Diagrams.NEVER);
        }
        List<Object> known = space.knownValues(level, choices);
        boolean many = known.size() > MOST_WORDS && space.open(level);
        return many
                ? words(known.subList(0, MOST_WORDS)) + " or one of " + (known.size() - MOST_WORDS) + " others"
                : of(level, choices);
    }

    /**
     * What is said in a case.
     *
     * @param of the case
     * @return the facts that are known, and the readings that are not the usual ones, as a scenario states them
     */
    public Map<String, String> of(Case of) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int level = 0; level < space.axes().count(); level++) {
            Object value = space.axes().valueOf(level, of);
            if (!value.equals(space.axes().axis(level).values().get(space.axes().usual(level)))) {
                words.put(space.axes().axis(level).name(), word(value));
            }
        }
        return words;
    }

    private String of(int level, BitSet choices) {
        Axis axis = space.axes().axis(level);
        Set<Integer> numbers = new LinkedHashSet<>();
        for (int value = 0; value < axis.values().size(); value++) {
            if (choices.get(space.classes().classOf(level, value))) {
                numbers.add(value);
            }
        }
        List<Object> in = numbers.stream().map(it -> axis.values().get(it)).toList();
        if (axis.reading()) {
            return words(in);
        }
        FactType type = FactType.of(axis.component());
        if (type.set()) {
            return sets(in);
        }
        return switch (type.kind()) {
            case TEXT -> texts(in, axis.values());
            case COUNT, TIME_SPAN -> numbers(numbers, axis.values());
            case OPEN -> open(in, axis.values());
            case CLOSED, YES_NO -> closed(numbers, axis.values());
        };
    }

    private static String words(Collection<?> values) {
        return values.stream().map(CaseWords::word).collect(Collectors.joining(" or "));
    }

    private static String word(Object value) {
        if (value instanceof Reading reading) {
            return reading.code();
        } else if (value instanceof Text text) {
            return text.blank() ? "blank" : '"' + text.value() + '"';
        } else if (value instanceof Collection<?> members) {
            return members.isEmpty()
                    ? "none"
                    : members.stream().map(CaseWords::word).collect(Collectors.joining(" and "));
        }
        Object raw = FactValues.raw(value);
        return raw == null ? "unknown" : raw.toString();
    }

    /** Members that all sets have and members that none has say it all, or the sets are told one by one. */
    private static String sets(List<Object> in) {
        Set<Object> all = new LinkedHashSet<>();
        in.forEach(it -> all.addAll((Collection<?>) it));
        List<Object> always =
                all.stream().filter(member -> in.stream().allMatch(has(member))).toList();
        boolean free = in.size() == 1L << (all.size() - always.size());
        if (!free || in.size() == 1 || always.isEmpty()) {
            return words(in);
        }
        return "with " + always.stream().map(CaseWords::word).collect(Collectors.joining(" and "));
    }

    private static Predicate<Object> has(Object member) {
        return it -> ((Collection<?>) it).contains(member);
    }

    private static String texts(List<Object> in, List<Object> all) {
        List<String> words = new ArrayList<>();
        for (Text.Form form : Text.Form.values()) {
            List<Object> ofForm =
                    all.stream().filter(it -> ((Text) it).form() == form).toList();
            List<Object> there = ofForm.stream().filter(in::contains).toList();
            if (!there.isEmpty() && there.size() == ofForm.size()) {
                words.add(FactValues.codeOf(form));
            } else {
                there.forEach(it -> words.add(word(it) + " (" + FactValues.codeOf(form) + ")"));
            }
        }
        boolean given = all.stream().allMatch(it -> ((Text) it).blank() != in.contains(it));
        return given ? "given" : String.join(" or ", words);
    }

    private static String numbers(Set<Integer> in, List<Object> all) {
        List<String> words = new ArrayList<>();
        List<Integer> sorted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            sorted.add(i);
        }
        sorted.sort((one, other) -> Long.compare(size(all.get(one)), size(all.get(other))));
        int from = -1;
        for (int i = 0; i <= sorted.size(); i++) {
            boolean there = i < sorted.size() && in.contains(sorted.get(i));
            boolean unknown = i < sorted.size() && size(all.get(sorted.get(i))) < 0;
            if (unknown && there) {
                words.add("unknown");
            } else if (there && from < 0) {
                from = i;
            } else if (!there && from >= 0) {
                words.add(range(all.get(sorted.get(from)), all.get(sorted.get(i - 1)), i == sorted.size()));
                from = -1;
            }
        }
        return String.join(" or ", words);
    }

    private static String range(Object from, Object to, boolean open) {
        if (open) {
            return word(from) + " or more";
        }
        return size(from) == 0 && size(to) > 0
                ? "at most " + word(to)
                : from.equals(to) ? word(from) : word(from) + " to " + word(to);
    }

    private static long size(Object value) {
        if (value instanceof Count count) {
            return count.unknown() ? -1 : count.value().orElseThrow();
        }
        TimeSpan span = (TimeSpan) value;
        return span.unknown() ? -1 : span.length().orElseThrow().toSeconds();
    }

    /** Where words that nobody has coined yet are among them, it is shorter to say which are not. */
    private static String open(List<Object> in, List<Object> all) {
        if (!in.contains(all.get(all.size() - 1))) {
            return words(in);
        }
        List<Object> out = all.stream().filter(it -> !in.contains(it)).toList();
        return "not " + words(out);
    }

    private static String closed(Set<Integer> in, List<Object> all) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= all.size(); i++) {
            boolean there =
                    i < all.size() && in.contains(i) && !word(all.get(i)).equals("unknown");
            if (there && from < 0) {
                from = i;
            } else if (!there && from >= 0) {
                addRange(words, all.subList(from, i));
                from = -1;
            }
            if (i < all.size() && in.contains(i) && !there) {
                words.add("unknown");
            }
        }
        return String.join(" or ", words);
    }

    private static void addRange(List<String> words, List<Object> range) {
        if (range.size() >= SHORTEST_RANGE) {
            words.add(word(range.get(0)) + " to " + word(range.get(range.size() - 1)));
        } else {
            range.forEach(it -> words.add(word(it)));
        }
    }
}
