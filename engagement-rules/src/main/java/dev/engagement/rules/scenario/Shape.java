package dev.engagement.rules.scenario;

import dev.engagement.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A value as a scenario file spells it, expected or actual. Expected ones are partial: of {@link Fields} only those
 * that are named count. Immutable.
 */
sealed interface Shape {
    /** Whether an actual value, seen whole, is as this one expects. */
    boolean fits(Shape actual);

    /** The value in one line of YAML. */
    String yaml();

    /**
     * A code, a number, a truth value or a text.
     *
     * @param text how it is spelt
     * @param code whether case, blanks and hyphens make no difference
     * @param coined whether it is a code that no vocabulary has
     */
    record Word(String text, boolean code, boolean coined) implements Shape {
        static Word of(String text) {
            return new Word(text, false, false);
        }

        static Word ofCode(String text) {
            return new Word(text, true, false);
        }

        static Word ofCoined(String text) {
            return new Word(text, true, true);
        }

        @Override
        public boolean fits(Shape actual) {
            return actual instanceof Word word
                    && (word.text.equals(text)
                            || (word.code && Text.of(word.text).sameAs(text)));
        }

        @Override
        public String yaml() {
            String word = YamlText.scalar(text);
            return coined ? "{ " + GivenReader.COINED + ": " + word + " }" : word;
        }
    }

    /** There is none. */
    record None() implements Shape {
        @Override
        public boolean fits(Shape actual) {
            return actual instanceof None;
        }

        @Override
        public String yaml() {
            return "null";
        }
    }

    /** Exactly these, in any order. */
    record Members(List<Shape> members) implements Shape {
        public Members {
            members = List.copyOf(members);
        }

        static Members ofWords(Iterable<String> words) {
            List<Shape> members = new ArrayList<>();
            words.forEach(word -> members.add(Word.of(word)));
            return new Members(members);
        }

        @Override
        public boolean fits(Shape actual) {
            return actual instanceof Members other
                    && Pairing.of(members, other.members).complete();
        }

        @Override
        public String yaml() {
            return members.isEmpty()
                    ? "[]"
                    : members.stream().map(Shape::yaml).collect(Collectors.joining(", ", "[ ", " ]"));
        }
    }

    /** At least these fields; a field that the actual value does not have does not fit. */
    record Fields(Map<String, Shape> fields) implements Shape {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** The fields that say something. */
        Fields withoutEmpty() {
            Map<String, Shape> saying = new LinkedHashMap<>(fields);
            saying.values().removeIf(Shape::empty);
            return new Fields(saying);
        }

        /** The fields that another value names, of those that are here. */
        Fields like(Fields other) {
            Map<String, Shape> named = new LinkedHashMap<>();
            other.fields.forEach((name, pattern) -> {
                Shape field = fields.get(name);
                if (field != null) {
                    named.put(
                            name,
                            field instanceof Fields inner && pattern instanceof Fields wanted
                                    ? inner.like(wanted)
                                    : field);
                }
            });
            return new Fields(named);
        }

        @Override
        public boolean fits(Shape actual) {
            return actual instanceof Fields other
                    && fields.entrySet().stream().allMatch(field -> {
                        Shape its = other.fields.get(field.getKey());
                        return its != null && field.getValue().fits(its);
                    });
        }

        @Override
        public String yaml() {
            return fields.isEmpty()
                    ? "{}"
                    : fields.entrySet().stream()
                            .map(field -> YamlText.scalar(field.getKey()) + ": "
                                    + field.getValue().yaml())
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
    }

    /** Whether there is none, or a list of nothing. */
    default boolean empty() {
        return this instanceof None
                || (this instanceof Members list && list.members().isEmpty());
    }

    /** The words of a list; of anything else none. */
    static List<String> wordsOf(Shape shape) {
        List<String> words = new ArrayList<>();
        if (shape instanceof Members list) {
            list.members().forEach(it -> words.add(it instanceof Word word ? word.text() : it.yaml()));
        }
        return words;
    }
}
