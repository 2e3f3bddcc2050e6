package dev.engagement.rules.scenario;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.internal.facts.Choices;
import dev.engagement.rules.internal.facts.CoinedTerms;
import dev.engagement.rules.internal.facts.FactReader;
import dev.engagement.rules.internal.facts.FactReading;
import dev.engagement.rules.internal.facts.FactReading.Problem;
import dev.engagement.rules.internal.facts.FactType;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.input.YamlNode;
import dev.engagement.rules.internal.input.YamlNode.Entries;
import dev.engagement.rules.internal.input.YamlNode.Entry;
import dev.engagement.rules.internal.input.YamlNode.Items;
import dev.engagement.rules.internal.input.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the facts and readings that a scenario gives. */
final class GivenReader {
    /** The key of a word that is new on purpose. */
    static final String COINED = "coined";

    private final CoinedTerms coined;
    private final IssueLog log;
    private final MapReader maps;

    GivenReader(KnownNames known, IssueLog log) {
        this.coined = known.coined();
        this.log = log;
        this.maps = new MapReader(log);
    }

    /** The question with the facts that are given; what cannot be read is an issue and stays unknown. */
    <Q extends Question<?>> Q question(QuestionType<Q> type, Optional<Entry> given) {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (given.isPresent()) {
            List<Entry> entries = maps.entries(
                    given.get().value(),
                    "the facts of the question (" + type.name() + ")",
                    ScenarioIssueCode.UNKNOWN_FACT,
                    type.facts());
            for (Entry entry : entries) {
                fact(type, entry).ifPresent(value -> facts.put(entry.name(), value));
            }
        }
        return type.with(facts);
    }

    private Optional<Object> fact(QuestionType<?> question, Entry entry) {
        FactType type = FactType.of(question.component(entry.name()).orElseThrow());
        FactReading reading = FactReader.read(entry.name(), type, raw(entry.value(), type), coined);
        reading.problems().forEach(problem -> report(problem, entry.value()));
        return reading.value();
    }

    private void report(Problem problem, YamlNode value) {
        YamlNode culprit = problem.member() >= 0 && value instanceof Items list
                ? list.items().get(problem.member())
                : value;
        if (problem.warning() && coined(culprit).isPresent()) {
            return;
        }
        String coin = problem.warning() ? " If it is meant to be new, write { " + COINED + ": … }." : "";
        log.add(
                ScenarioIssueCode.UNKNOWN_VALUE,
                culprit.stretch(),
                problem.message(),
                (problem.remedy() + coin).strip());
    }

    /** The word in {@code { coined: word }}. */
    static Optional<Scalar> coined(YamlNode node) {
        return node instanceof Entries map
                        && map.entries().size() == 1
                        && map.find(COINED).map(Entry::value).orElse(node) instanceof Scalar word
                        && !word.none()
                ? Optional.of(word)
                : Optional.empty();
    }

    /** What a fact reader reads. Numbers stay texts: {@code 006} is an id, and texts of digits are read as numbers where numbers belong. */
    private static @Nullable Object raw(YamlNode node, FactType type) {
        if (type.kind() == FactType.Kind.OPEN && coined(node).isPresent()) {
            return coined(node).get().text();
        } else if (node instanceof Scalar scalar) {
            if (scalar.none()) {
                return null;
            }
            String text = scalar.text();
            boolean truth = scalar.plain() && Set.of("true", "false").contains(text.toLowerCase(Locale.ROOT));
            return truth ? Boolean.valueOf(text) : text;
        } else if (node instanceof Items list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.items().forEach(item -> items.add(raw(item, type)));
            return items;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        ((Entries) node).entries().forEach(entry -> map.put(entry.name(), raw(entry.value(), type)));
        return map;
    }

    /** The readings that are named. */
    Map<String, Reading> readings(Entry given) {
        Map<String, Reading> known = Readings.DEFAULT.byName();
        Map<String, Reading> readings = new LinkedHashMap<>();
        List<Entry> entries =
                maps.entries(given.value(), "the readings", ScenarioIssueCode.UNKNOWN_READING, known.keySet());
        for (Entry entry : entries) {
            Choices choices = choicesOf(known.get(entry.name()));
            maps.word(entry.value(), "a reading").ifPresent(word -> {
                Optional<Object> choice = choices.find(word.text());
                choice.ifPresentOrElse(
                        it -> readings.put(entry.name(), (Reading) it),
                        () -> log.add(
                                ScenarioIssueCode.UNKNOWN_VALUE,
                                word.stretch(),
                                "The value (" + word.text() + ") is not one that the reading (" + entry.name()
                                        + ") can have.",
                                choices.remedy(word.text())));
            });
        }
        return readings;
    }

    private static Choices choicesOf(@Nullable Reading constant) {
        return Choices.of(((Enum<?>) Objects.requireNonNull(constant)).getDeclaringClass());
    }
}
