package dev.engagement.rules.json;

import dev.engagement.model.Outcome;
import dev.engagement.model.Question;
import dev.engagement.model.Text;
import dev.engagement.rules.analyze.AnswerFacts;
import dev.engagement.rules.internal.facts.Choices;
import dev.engagement.rules.internal.facts.FactDescriptions;
import dev.engagement.rules.internal.facts.FactType;
import dev.engagement.rules.internal.facts.FactValues;
import dev.engagement.rules.internal.facts.QuestionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which facts a type of question has, and which values they can have. Immutable.
 *
 * @param question the name of the question
 * @param facts the facts in the order of their declaration
 * @param answers the answers that the question can have, and what decides each; empty where nobody looked
 */
public record QuestionSchema(String question, List<Fact> facts, List<AnswerFacts> answers) {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** The kinds of values that a fact can have. */
    public enum Kind {
        /** Yes, no or unknown. */
        YES_NO,
        /** One of the words that are listed. */
        WORD,
        /** One of the words that are listed, or a word of one's own. */
        OPEN_WORD,
        /** A free text. */
        TEXT,
        /** A length of time: hours as a number, or as ISO 8601 has it, such as {@code PT48H}. */
        TIME_SPAN,
        /** A whole number from 0. */
        COUNT
    }

    /**
     * A fact of a question.
     *
     * @param name its name
     * @param description what it states, as a phrase without its full stop; empty for facts that are not the handbook's
     * @param kind what kind of values it has
     * @param set whether it is a list of such values
     * @param values the words, by code; empty where values are no words
     * @param labels the words for people, by code
     * @param numbers the numbers by which words are read too, such as 3 for a stage
     */
    public record Fact(
            String name,
            String description,
            Kind kind,
            boolean set,
            List<String> values,
            Map<String, String> labels,
            List<Integer> numbers) {
        /** Copies lists and map. {@inheritDoc} */
        public Fact {
            values = List.copyOf(values);
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
            numbers = List.copyOf(numbers);
        }
    }

    /** Copies the lists. {@inheritDoc} */
    public QuestionSchema {
        facts = List.copyOf(facts);
        answers = List.copyOf(answers);
    }

    /**
     * Looks at a type of question.
     *
     * @param type the type, a record
     * @return its facts
     */
    public static QuestionSchema of(Class<? extends Question<?>> type) {
        QuestionType<?> question = QuestionType.of(type);
        return new QuestionSchema(
                question.name(),
                question.facts().stream()
                        .map(fact -> fact(
                                question.name(),
                                fact,
                                FactType.of(question.component(fact).orElseThrow())))
                        .toList(),
                List.of());
    }

    /**
     * The same schema with what the question can be answered.
     *
     * @param found the answers, as {@link AnswerFacts#of} finds them
     * @return a copy
     */
    public QuestionSchema answering(List<AnswerFacts> found) {
        return new QuestionSchema(question, facts, found);
    }

    private static Fact fact(String question, String name, FactType type) {
        return new Fact(
                name,
                FactDescriptions.of(question, name),
                kind(type),
                type.set(),
                type.codes(),
                type.labels(),
                numbers(type));
    }

    private static Kind kind(FactType type) {
        return switch (type.kind()) {
            case YES_NO -> Kind.YES_NO;
            case CLOSED -> Kind.WORD;
            case OPEN -> Kind.OPEN_WORD;
            case TEXT -> Kind.TEXT;
            case TIME_SPAN -> Kind.TIME_SPAN;
            case COUNT -> Kind.COUNT;
        };
    }

    private static List<Integer> numbers(FactType type) {
        if (type.kind() != FactType.Kind.CLOSED) {
            return List.of();
        }
        return Choices.of(type.type()).names().stream()
                .filter(name -> name.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .toList();
    }

    /**
     * The schema of this question as JSON Schema (2020-12): what {@link QuestionWriter} writes, and every number or truth
     * value that {@link QuestionReader} reads beside the codes, is valid. Beside the words of the standard, {@code labels} has
     * the words of a fact for people, and {@code answers} what decides each answer: enough to build a form from.
     *
     * @return the schema, indented, with a line end
     * @throws IllegalStateException if the library that writes JSON is not on the class path
     */
    public String toJson() {
        JsonLibraries.requireJson("Writing JSON");
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.putAll(object());
        return JsonText.indented(schema);
    }

    /**
     * One schema for several questions: a valid object is valid for one of them.
     *
     * @param schemas the schemas
     * @return the schema, indented, with a line end
     * @throws IllegalStateException if the library that writes JSON is not on the class path
     */
    public static String toJson(Collection<QuestionSchema> schemas) {
        JsonLibraries.requireJson("Writing JSON");
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("oneOf", schemas.stream().map(QuestionSchema::object).toList());
        return JsonText.indented(schema);
    }

    private Map<String, Object> object() {
        Map<String, Object> ofFacts = new LinkedHashMap<>();
        facts.forEach(fact -> ofFacts.put(fact.name(), schemaOf(fact)));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", Map.of("type", List.of("string", "integer")));
        properties.put("question", Map.of("const", question));
        properties.put("facts", closedObject(ofFacts, List.of()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", question);
        schema.putAll(closedObject(properties, List.of("question")));
        if (!answers.isEmpty()) {
            schema.put("answers", answers.stream().map(QuestionSchema::object).toList());
        }
        return schema;
    }

    private static Map<String, Object> object(AnswerFacts answer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("outcome", answer.outcome().name());
        if (!answer.answer().isEmpty()) {
            object.put(answer.outcome() == Outcome.NEEDS_FACTS ? "missing" : "answer", answer.answer());
        }
        object.put("facts", answer.facts());
        return object;
    }

    private static Map<String, Object> closedObject(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> schemaOf(Fact fact) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!fact.description().isEmpty()) {
            schema.put("description", fact.description());
        }
        if (fact.set()) {
            schema.put("type", "array");
            schema.put("items", schemaOfOne(fact));
        } else {
            schema.putAll(schemaOfOne(fact));
        }
        return schema;
    }

    private static Map<String, Object> schemaOfOne(Fact fact) {
        Map<String, Object> schema = new LinkedHashMap<>();
        switch (fact.kind()) {
            case YES_NO -> schema.put("enum", joined(fact.values(), List.of(true, false)));
            case WORD -> schema.put("enum", joined(fact.values(), fact.numbers()));
            case OPEN_WORD -> {
                schema.put("type", "string");
                schema.put("examples", fact.values());
            }
            case TEXT -> schema.put("anyOf", List.of(Map.of("type", "string"), formedText()));
            case TIME_SPAN -> schema.put("anyOf", List.of(wholeNumber(), duration()));
            case COUNT -> schema.putAll(wholeNumber());
        }
        if (!fact.labels().isEmpty()) {
            schema.put("labels", fact.labels());
        }
        return schema;
    }

    private static List<Object> joined(List<?> some, List<?> others) {
        List<Object> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** A text whose form the caller judged. */
    private static Map<String, Object> formedText() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("text", Map.of("type", "string"));
        List<String> forms = Stream.of(Text.Form.values())
                .filter(form -> form != Text.Form.BLANK)
                .map(FactValues::codeOf)
                .toList();
        properties.put("form", Map.of("enum", forms));
        return closedObject(properties, List.of("text", "form"));
    }

    private static Map<String, Object> wholeNumber() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", 0);
        return schema;
    }

    private static Map<String, Object> duration() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("format", "duration");
        return schema;
    }
}
