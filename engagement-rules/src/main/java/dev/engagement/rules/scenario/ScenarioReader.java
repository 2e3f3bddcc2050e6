package dev.engagement.rules.scenario;

import dev.engagement.model.reading.Reading;
import dev.engagement.rules.internal.NearestName;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.input.InputException;
import dev.engagement.rules.internal.input.InputText;
import dev.engagement.rules.internal.input.Place;
import dev.engagement.rules.internal.input.Problem;
import dev.engagement.rules.internal.input.Stretch;
import dev.engagement.rules.internal.input.YamlNode;
import dev.engagement.rules.internal.input.YamlNode.Entry;
import dev.engagement.rules.internal.input.YamlNode.Items;
import dev.engagement.rules.internal.input.YamlNode.Scalar;
import dev.engagement.rules.internal.input.YamlNodes;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one scenario file: all of its scenarios, or all of its issues. */
final class ScenarioReader {
    static final List<String> KEYS = List.of("name", "question", "tags", "readings", "given", "expect", "note");
    private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private final ScenarioSource source;
    private final KnownNames known;
    private final IssueLog log;
    private final MapReader maps;
    private final Map<String, Integer> lineByName = new HashMap<>();

    ScenarioReader(ScenarioSource source, KnownNames known) {
        this.source = source;
        this.known = known;
        this.log = new IssueLog(source.name());
        this.maps = new MapReader(log);
    }

    List<ScenarioIssue> issues() {
        return log.issues();
    }

    /** The scenarios that can be read; the file may be used only if there is no issue. */
    List<Scenario> read() {
        try (InputStream in = source.open()) {
            return read(InputText.read(in));
        } catch (InputException e) {
            log.add(ScenarioIssueCode.UNREADABLE, e.problem());
        } catch (IOException e) {
            log.add(
                    ScenarioIssueCode.UNREADABLE,
                    Problem.error(Place.START, "The file cannot be opened.", "Maybe you have no right to read it."));
        }
        return List.of();
    }

    /** The scenarios of a text. */
    List<Scenario> read(String text) {
        List<Problem> problems = new ArrayList<>();
        List<YamlNode> documents = List.of();
        try {
            documents = YamlNodes.read(text, problems);
        } catch (InputException e) {
            problems.add(e.problem());
        }
        problems.forEach(it -> log.add(ScenarioIssueCode.NOT_YAML, it));
        if (!problems.isEmpty()) {
            return List.of();
        }
        if (documents.size() != 1
                || !(documents.get(0) instanceof Items list)
                || list.items().isEmpty()) {
            Place place = documents.isEmpty()
                    ? Place.START
                    : documents.get(documents.size() - 1).stretch().place();
            log.add(
                    ScenarioIssueCode.NO_SCENARIOS,
                    documents.size() > 1
                            ? Problem.error(place, "A second document begins here.", "Maybe remove the line \"---\".")
                            : Problem.error(
                                    place,
                                    "The file has no list of scenarios.",
                                    "Maybe begin each scenario with \"- name: …\"."));
            return List.of();
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (YamlNode item : list.items()) {
            log.enter("");
            readScenario(text, item).ifPresent(scenarios::add);
        }
        return scenarios;
    }

    private Optional<Scenario> readScenario(String text, YamlNode node) {
        if (!(node instanceof YamlNode.Entries map)) {
            log.add(
                    ScenarioIssueCode.NOT_A_SCENARIO,
                    node.stretch(),
                    "This is " + MapReader.kindOf(node) + ", but a scenario is a map.",
                    "Maybe begin it with \"- name: …\".");
            return Optional.empty();
        }
        if (map.find("name").map(Entry::value).orElse(node) instanceof Scalar name) {
            log.enter(name.text());
        }
        Map<String, Entry> entries = new HashMap<>();
        maps.entries(node, "a scenario", ScenarioIssueCode.UNKNOWN_KEY, KEYS)
                .forEach(entry -> entries.put(entry.name(), entry));
        Optional<String> name = required(map, entries, "name").flatMap(this::name);
        Optional<QuestionType<?>> type = required(map, entries, "question").flatMap(this::question);
        Optional<Entry> expect = required(map, entries, "expect");
        List<String> tags = tags(Optional.ofNullable(entries.get("tags")));
        String note = Optional.ofNullable(entries.get("note"))
                .flatMap(it -> maps.word(it.value(), "a note"))
                .map(Scalar::text)
                .orElse("");
        GivenReader given = new GivenReader(known, log);
        Map<String, Reading> readings = Optional.ofNullable(entries.get("readings"))
                .map(given::readings)
                .orElse(Map.of());
        if (type.isEmpty() || expect.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(
                new Origin(source, text, map.stretch(), expect.get()),
                name.orElse(""),
                given.question(type.get(), Optional.ofNullable(entries.get("given"))),
                readings,
                tags,
                note,
                new ExpectReader(known, log).read(type.get(), expect.get())));
    }

    /** A key that stands there with something wrong has its issue already. */
    private Optional<Entry> required(YamlNode.Entries map, Map<String, Entry> entries, String key) {
        if (map.find(key).isEmpty()) {
            Stretch stretch = map.entries().isEmpty()
                    ? map.stretch()
                    : map.entries().get(0).key().stretch();
            log.add(
                    ScenarioIssueCode.MISSING_KEY,
                    stretch,
                    "The scenario has no " + key + ".",
                    "Maybe add \"" + key + ": …\".");
        }
        return Optional.ofNullable(entries.get(key));
    }

    private Optional<String> name(Entry entry) {
        return maps.word(entry.value(), "a name").flatMap(word -> {
            String name = word.text().strip();
            if (name.lines().count() != 1) {
                log.add(
                        ScenarioIssueCode.BAD_NAME,
                        word.stretch(),
                        "A name is one line.",
                        "Maybe move the rest to note.");
                return Optional.empty();
            }
            Integer before = lineByName.putIfAbsent(
                    name.toLowerCase(Locale.ROOT), word.stretch().line());
            if (before != null) {
                log.add(
                        ScenarioIssueCode.NAME_TWICE,
                        word.stretch(),
                        "The name (" + name + ") stands in line " + before + " already.",
                        "Maybe say what is special about this one.");
            }
            return Optional.of(name);
        });
    }

    private Optional<QuestionType<?>> question(Entry entry) {
        return maps.word(entry.value(), "the name of a question").flatMap(word -> {
            Optional<QuestionType<?>> type = known.question(word.text());
            if (type.isEmpty()) {
                log.add(
                        ScenarioIssueCode.UNKNOWN_QUESTION,
                        word.stretch(),
                        "The question (" + word.text() + ") is answered by no rule of this rule set.",
                        NearestName.remedy(word.text(), known.questions()));
            }
            return type;
        });
    }

    private List<String> tags(Optional<Entry> entry) {
        List<String> tags = new ArrayList<>();
        for (Scalar word : entry.map(it -> maps.words(it.value(), "tags")).orElse(List.of())) {
            if (TAG.matcher(word.text()).matches()) {
                tags.add(word.text());
            } else {
                log.add(
                        ScenarioIssueCode.BAD_NAME,
                        word.stretch(),
                        "The tag (" + word.text() + ") is not made of letters, digits, \".\", \"_\" and \"-\".",
                        "");
            }
        }
        return tags;
    }
}
