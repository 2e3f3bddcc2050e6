package dev.engagement.rules.internal.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML, strictly: no anchors and aliases, no tags, no duplicate keys, at most {@value JsonTrees#DEEPEST} levels.
 * Every value but null is a text, as it was written: who knows the type that is wanted reads it. Stateless.
 */
public final class YamlTrees {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private YamlTrees() {}

    /**
     * Reads all documents of a text.
     *
     * @param text the text
     * @param problems where problems go that do not keep the rest from being read
     * @return the documents
     * @throws InputException if it is not YAML
     */
    public static List<Located> read(String text, List<Problem> problems) throws InputException {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(InputText.MOST_BYTES + 1)
                .build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            return new Reading(events, problems).documents();
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(YamlTrees::place)
                    .orElse(Place.START);
            throw new InputException(place, "The input is no YAML from here on.", remedy(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new InputException(
                    Place.START,
                    "The input has characters that YAML does not allow.",
                    "Maybe it is another kind of file.");
        }
    }

    private static String remedy(@Nullable String problem) {
        if (problem != null && problem.contains("TAB")) {
            return "Maybe indent with blanks: YAML allows no tabs there.";
        }
        if (problem != null && problem.contains("cannot start")) {
            return "Maybe put the text in quotes.";
        }
        return "Maybe the indentation differs from the lines above, or a colon, dash or quote is missing.";
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Place place(Event event) {
        return event.getStartMark().map(YamlTrees::place).orElse(Place.START);
    }

    /** One run over the events of a text. */
    private static final class Reading {
        private final Iterator<Event> events;
        private final List<Problem> problems;

        Reading(Iterator<Event> events, List<Problem> problems) {
            this.events = events;
            this.problems = problems;
        }

        List<Located> documents() throws InputException {
            List<Located> documents = new ArrayList<>();
            while (events.hasNext()) {
                Event event = events.next();
                if (event instanceof NodeEvent node) {
                    documents.add(node(node, 0));
                }
            }
            return documents;
        }

        private Located node(NodeEvent event, int depth) throws InputException {
            Place place = place(event);
            if (event instanceof AliasEvent) {
                refuse(place, "An alias (*) is not read here.", "Maybe write the value out.");
                return new Located.Scalar(null, place);
            }
            Optional<Anchor> anchor = event.getAnchor();
            if (anchor.isPresent()) {
                refuse(place, "The anchor (&" + anchor.get() + ") is not read here.", "Maybe remove it.");
            }
            if (event instanceof ScalarEvent scalar) {
                checkTag(scalar.getTag(), place);
                boolean none = scalar.isPlain() && NULLS.contains(scalar.getValue());
                return new Located.Scalar(none ? null : scalar.getValue(), place);
            }
            CollectionStartEvent start = (CollectionStartEvent) event;
            checkTag(start.getTag(), place);
            if (depth >= JsonTrees.DEEPEST) {
                throw InputException.tooDeep(place, JsonTrees.DEEPEST);
            }
            return start.getEventId() == Event.ID.MappingStart ? mapping(place, depth) : sequence(place, depth);
        }

        private Located sequence(Place place, int depth) throws InputException {
            List<Located> items = new ArrayList<>();
            for (Event event = events.next(); event instanceof NodeEvent node; event = events.next()) {
                items.add(node(node, depth + 1));
            }
            return new Located.Sequence(items, place);
        }

        private Located mapping(Place place, int depth) throws InputException {
            List<Located.Entry> entries = new ArrayList<>();
            Set<String> keys = new HashSet<>();
            for (Event event = events.next(); event instanceof NodeEvent node; event = events.next()) {
                Located key = node(node, depth + 1);
                Located value = node((NodeEvent) events.next(), depth + 1);
                if (!(key instanceof Located.Scalar scalar)) {
                    refuse(key.place(), "A list or an object is no key.", "Maybe a question is indented too deep.");
                    continue;
                }
                String name = scalar.raw() == null ? "null" : String.valueOf(scalar.raw());
                if (keys.add(name)) {
                    entries.add(new Located.Entry(name, key.place(), value));
                } else {
                    problems.add(Problem.duplicate(name, key.place()));
                }
            }
            return new Located.Mapping(entries, place);
        }

        private void checkTag(Optional<String> tag, Place place) {
            tag.ifPresent(name -> refuse(place, "The tag (" + name + ") is not read here.", "Maybe remove it."));
        }

        private void refuse(Place place, String message, String remedy) {
            problems.add(Problem.error(place, message, remedy));
        }
    }
}
