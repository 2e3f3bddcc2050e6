package dev.engagement.rules.internal.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads JSON, strictly: no comments, no duplicate keys, nothing after the end, at most {@value #DEEPEST} levels and
 * numbers of at most {@value #LONGEST_NUMBER} digits. Stateless but for a factory; safe for use by many threads.
 */
public final class JsonTrees {
    static final int DEEPEST = 64;
    static final int LONGEST_NUMBER = 100;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 2)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(InputText.MOST_BYTES + 1)
                    .maxNameLength(InputText.MOST_BYTES + 1)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    /**
     * Reads one JSON value.
     *
     * @param text the text
     * @param firstLine the number of its first line in the file
     * @param problems where problems go that do not keep the rest from being read
     * @return the value
     * @throws InputException if it is not JSON
     */
    public Located read(String text, int firstLine, List<Problem> problems) throws InputException {
        Reading reading = new Reading(text, new Lines(text, firstLine), problems);
        try (JsonParser parser = factory.createParser(text.toCharArray())) {
            reading.advance(parser);
            Located value = reading.value(parser);
            reading.end(parser);
            return value;
        } catch (JsonProcessingException e) {
            throw reading.refusal(e);
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can always be read.", e);
        }
    }

    /** One run over a text. */
    private static final class Reading {
        private final String text;
        private final Lines lines;
        private final List<Problem> problems;
        private final Deque<Place> open = new ArrayDeque<>();

        Reading(String text, Lines lines, List<Problem> problems) {
            this.text = text;
            this.lines = lines;
            this.problems = problems;
        }

        private Place here(JsonParser parser) {
            return lines.place(parser.currentTokenLocation().getCharOffset());
        }

        private void advance(JsonParser parser) throws IOException, InputException {
            if (parser.nextToken() == null) {
                throw new InputException(lines.place(0), "The JSON has no value.", "Maybe it was cut off.");
            }
        }

        private Located value(JsonParser parser) throws IOException, InputException {
            Place place = here(parser);
            return switch (parser.currentToken()) {
                case START_OBJECT -> mapping(parser, place);
                case START_ARRAY -> sequence(parser, place);
                case VALUE_STRING -> new Located.Scalar(parser.getText(), place);
                case VALUE_NUMBER_INT -> new Located.Scalar(parser.getNumberValue(), place);
                case VALUE_NUMBER_FLOAT -> new Located.Scalar(parser.getDecimalValue(), place);
                case VALUE_TRUE -> new Located.Scalar(true, place);
                case VALUE_FALSE -> new Located.Scalar(false, place);
                default -> new Located.Scalar(null, place);
            };
        }

        private Located.Mapping mapping(JsonParser parser, Place place) throws IOException, InputException {
            enter(place);
            List<Located.Entry> entries = new ArrayList<>();
            Set<String> keys = new HashSet<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                Place at = here(parser);
                advance(parser);
                Located value = value(parser);
                if (keys.add(key)) {
                    entries.add(new Located.Entry(key, at, value));
                } else {
                    problems.add(Problem.duplicate(key, at));
                }
            }
            open.pop();
            return new Located.Mapping(entries, place);
        }

        private Located.Sequence sequence(JsonParser parser, Place place) throws IOException, InputException {
            enter(place);
            List<Located> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            open.pop();
            return new Located.Sequence(items, place);
        }

        private void enter(Place place) throws InputException {
            if (open.size() >= DEEPEST) {
                throw InputException.tooDeep(place, DEEPEST);
            }
            open.push(place);
        }

        private void end(JsonParser parser) throws IOException, InputException {
            if (parser.nextToken() != null) {
                throw new InputException(
                        here(parser),
                        "The JSON goes on after its end.",
                        "Maybe put several values into a list, or each on a line of its own.");
            }
        }

        private InputException refusal(JsonProcessingException problem) {
            if (problem instanceof StreamConstraintsException) {
                Place place = open.isEmpty() ? lines.place(0) : open.peek();
                return new InputException(
                        place,
                        "The value that begins here has a number of more than " + LONGEST_NUMBER + " digits.",
                        "Maybe it is a text: put it in quotes.");
            } else if (problem instanceof JsonEOFException) {
                String begun = open.isEmpty() ? "" : ": what begins at " + open.peek() + " is not closed";
                return new InputException(
                        lines.place(text.length()),
                        "The JSON ends before it is complete" + begun + ".",
                        "Maybe it was cut off, or a quote or bracket is missing.");
            }
            long offset =
                    problem.getLocation() == null ? 0 : problem.getLocation().getCharOffset();
            int at = (int) Math.max(0, Math.min(offset, text.length() - 1));
            boolean control = problem.getOriginalMessage().startsWith("Illegal");
            return control ? Misspelled.character(text, at, lines) : Misspelled.at(text, at, lines);
        }
    }
}
