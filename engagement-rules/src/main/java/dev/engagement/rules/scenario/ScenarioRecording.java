package dev.engagement.rules.scenario;

import dev.engagement.model.Advice;
import dev.engagement.model.Decision;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.Text;
import dev.engagement.model.fact.OpenTerm;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.internal.facts.Choices;
import dev.engagement.rules.internal.facts.FactValues;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.scenario.Shape.Fields;
import dev.engagement.rules.scenario.Shape.Members;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes decisions down as scenarios: replayed by the same rules they pass, and by others they show what changed. Not safe
 * for use by several threads.
 */
public final class ScenarioRecording {
    private final Map<String, Reading> readings;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> names = new HashSet<>();

    /**
     * Starts with no scenario.
     *
     * @param readings the readings that the decisions were made under
     */
    public ScenarioRecording(Readings readings) {
        this.readings = ReadingChoice.unusual(readings);
    }

    /**
     * Adds a decision: all facts that are known, and all of the answer, of the rules and of the missing facts.
     *
     * @param name what to call the scenario; made unique by a number where it was given before
     * @param decision the decision
     * @return this recording
     */
    public ScenarioRecording add(String name, Decision<?> decision) {
        Question<?> question = decision.question();
        text.append(text.isEmpty() ? "" : "\n");
        line(0, "- name: " + YamlText.scalar(unique(name, question)));
        line(1, "question: " + YamlText.scalar(question.name()));
        if (!readings.isEmpty()) {
            line(1, "readings:");
            readings.forEach((reading, choice) -> line(2, reading + ": " + YamlText.scalar(choice.code())));
        }
        addFacts(question);
        line(1, "expect:");
        line(2, "outcome: " + decision.outcome());
        addAnswer(decision);
        addWords(ExpectKey.RULES, Spoken.rules(decision).keySet());
        addWords(ExpectKey.MISSING_FACTS, decision.missingFacts());
        addAdvice(ExpectKey.NOTES, Spoken.notes(decision));
        addAdvice(ExpectKey.WARNINGS, Spoken.warnings(decision));
        return this;
    }

    private String unique(String name, Question<?> question) {
        String line = name.strip().lines().map(String::strip).collect(Collectors.joining(" "));
        String wanted = line.isEmpty() ? question.name() : line;
        String free = wanted;
        for (int number = 2; !names.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = wanted + " (" + number + ")";
        }
        return free;
    }

    private void addFacts(Question<?> question) {
        QuestionType<?> type = typeOf(question);
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : type.facts()) {
            RecordComponent component = type.component(fact).orElseThrow();
            Object value = QuestionType.valueOf(question, component);
            if (!value.equals(QuestionType.valueOf(type.unknown(), component))) {
                facts.put(fact, yaml(value));
            }
        }
        line(1, facts.isEmpty() ? "given: {}" : "given:");
        facts.forEach((fact, value) -> line(2, fact + ": " + value));
    }

    @SuppressWarnings("unchecked") // the class of a question is a class of questions
    private static QuestionType<?> typeOf(Question<?> question) {
        return QuestionType.of((Class<? extends Question<?>>) question.getClass());
    }

    private static String yaml(Object value) {
        if (value instanceof Collection<?> members) {
            return members.stream().map(ScenarioRecording::yaml).collect(Collectors.joining(", ", "[ ", " ]"));
        } else if (value instanceof OpenTerm<?> term
                && Choices.of(term.getClass()).find(term.code()).isEmpty()) {
            return "{ " + GivenReader.COINED + ": " + YamlText.scalar(term.code()) + " }";
        }
        return raw(FactValues.raw(value), value instanceof Text);
    }

    private static String raw(@Nullable Object raw, boolean words) {
        if (raw instanceof Map<?, ?> formed) {
            return formed.entrySet().stream()
                    .map(it ->
                            it.getKey() + ": " + raw(it.getValue(), it.getKey().equals("text")))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        } else if (raw == null) {
            return "null";
        }
        return words ? YamlText.quoted(raw.toString()) : YamlText.scalar(raw.toString());
    }

    private void addAnswer(Decision<?> decision) {
        if (decision.values().isEmpty()) {
            if (decision.question() instanceof Question.Many<?> && Expectation.decided(decision)) {
                line(2, ExpectKey.VALUES.key() + ": []");
            }
        } else if (decision.question() instanceof Question.Many<?>) {
            line(2, ExpectKey.VALUES.key() + ":");
            decision.values().forEach(it -> line(3, "- " + Shapes.of(it).yaml()));
        } else if (Shapes.of(decision.value()) instanceof Fields answer) {
            line(2, ExpectKey.VALUE.key() + ":");
            answer.fields().forEach((field, value) -> line(3, field + ": " + value.yaml()));
        } else {
            line(2, ExpectKey.VALUE.key() + ": " + Shapes.of(decision.value()).yaml());
        }
    }

    private void addWords(ExpectKey key, Collection<String> words) {
        line(2, key.key() + ": " + Members.ofWords(words).yaml());
    }

    private void addAdvice(ExpectKey key, Collection<Advice> advice) {
        if (!advice.isEmpty()) {
            line(2, key.key() + ": " + AdviceShapes.whole(advice).yaml());
        }
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    /**
     * An answer as scenario files spell it.
     *
     * @param answer the answer
     * @return the code of a word; of a record its fields on one line
     */
    public static String spelled(Object answer) {
        return Shapes.words(answer);
    }

    /**
     * The scenarios as a scenario file spells them.
     *
     * @return the text
     * @throws IllegalStateException if no decision was added
     */
    public String text() {
        if (text.isEmpty()) {
            throw new IllegalStateException("No decision was recorded.\nMaybe add one first.");
        }
        return text.toString();
    }

    /**
     * Writes the scenarios as a new file.
     *
     * @param file the file; folders above it are made where they are missing
     * @throws IllegalStateException if the file exists, or no decision was added
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void writeTo(Path file) {
        FileRewrite.create(file, text());
    }
}
