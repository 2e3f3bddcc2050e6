package dev.engagement.rules.internal.input;

import dev.engagement.rules.internal.input.YamlNode.Entries;
import dev.engagement.rules.internal.input.YamlNode.Entry;
import dev.engagement.rules.internal.input.YamlNode.Items;
import dev.engagement.rules.internal.input.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 as data only, as it was written: no anchors and aliases (which make much of little), no tags (which make
 * objects), at most {@value JsonTrees#DEEPEST} levels. Stateless.
 */
public final class YamlNodes {
    private final Iterator<Event> events;
    private final List<Problem> problems;

    private YamlNodes(Iterator<Event> events, List<Problem> problems) {
        this.events = events;
        this.problems = problems;
    }

    /**
     * Reads all documents of a text.
     *
     * @param text the text, without byte-order mark
     * @param problems where problems go that do not keep the rest from being read
     * @return the documents
     * @throws InputException if it is not YAML
     */
    public static List<YamlNode> read(String text, List<Problem> problems) throws InputException {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(InputText.MOST_BYTES + 1)
                .build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            return new YamlNodes(events, problems).documents();
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
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

    private List<YamlNode> documents() throws InputException {
        List<YamlNode> documents = new ArrayList<>();
        while (events.hasNext()) {
            if (events.next() instanceof NodeEvent node) {
                documents.add(node(node, 0));
            }
        }
        return documents;
    }

    private YamlNode node(NodeEvent event, int depth) throws InputException {
        Stretch stretch = stretch(event);
        if (event instanceof AliasEvent) {
            refuse(stretch, "An alias (*) is not read here.", "Maybe write the value out.");
            return new Scalar("", true, stretch);
        }
        Optional<Anchor> anchor = event.getAnchor();
        if (anchor.isPresent()) {
            refuse(stretch, "The anchor (&" + anchor.get() + ") is not read here.", "Maybe remove it.");
        }
        if (event instanceof ScalarEvent scalar) {
            checkTag(scalar.getTag(), stretch);
            return new Scalar(scalar.getValue(), scalar.isPlain(), stretch);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        checkTag(start.getTag(), stretch);
        if (depth >= JsonTrees.DEEPEST) {
            throw InputException.tooDeep(stretch.place(), JsonTrees.DEEPEST);
        }
        return start.getEventId() == Event.ID.MappingStart ? entries(start, depth) : items(start, depth);
    }

    private Items items(CollectionStartEvent start, int depth) throws InputException {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        for (; event instanceof NodeEvent node; event = events.next()) {
            items.add(node(node, depth + 1));
        }
        return new Items(items, start.isFlow(), whole(start, items, event));
    }

    private Entries entries(CollectionStartEvent start, int depth) throws InputException {
        List<Entry> entries = new ArrayList<>();
        List<YamlNode> values = new ArrayList<>();
        Event event = events.next();
        for (; event instanceof NodeEvent node; event = events.next()) {
            YamlNode key = node(node, depth + 1);
            YamlNode value = node((NodeEvent) events.next(), depth + 1);
            values.add(value);
            if (key instanceof Scalar scalar) {
                entries.add(new Entry(scalar, value));
            } else {
                refuse(key.stretch(), "A list or an object is no key.", "Maybe a line is indented too deep.");
            }
        }
        return new Entries(entries, start.isFlow(), whole(start, values, event));
    }

    /** The parser sees the end of an indented block only where something else begins, which is after all comments. */
    private static Stretch whole(CollectionStartEvent start, List<YamlNode> children, Event end) {
        boolean known = start.isFlow() || children.isEmpty() || !(end instanceof CollectionEndEvent);
        return stretch(start)
                .to(known ? stretch(end) : children.get(children.size() - 1).stretch());
    }

    private static Stretch stretch(Event event) {
        Mark start = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElseThrow();
        return new Stretch(
                start.getLine() + 1,
                start.getColumn() + 1,
                end.getLine() + 1,
                end.getColumn() + 1,
                start.getIndex(),
                end.getIndex());
    }

    private void checkTag(Optional<String> tag, Stretch stretch) {
        tag.ifPresent(name -> refuse(stretch, "The tag (" + name + ") is not read here.", "Maybe remove it."));
    }

    private void refuse(Stretch stretch, String message, String remedy) {
        problems.add(Problem.error(stretch.place(), message, remedy));
    }
}
