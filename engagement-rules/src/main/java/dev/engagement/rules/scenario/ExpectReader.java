package dev.engagement.rules.scenario;

import dev.engagement.model.Outcome;
import dev.engagement.model.Question;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.NearestName;
import dev.engagement.rules.internal.facts.QuestionType;
import dev.engagement.rules.internal.input.YamlNode;
import dev.engagement.rules.internal.input.YamlNode.Entry;
import dev.engagement.rules.internal.input.YamlNode.Scalar;
import dev.engagement.rules.scenario.Shape.Members;
import dev.engagement.rules.scenario.Shape.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a scenario expects, and sees to it that a decision could be so. */
final class ExpectReader {
    private final KnownNames known;
    private final IssueLog log;
    private final MapReader maps;
    private final ShapeReader shapes;

    ExpectReader(KnownNames known, IssueLog log) {
        this.known = known;
        this.log = log;
        this.maps = new MapReader(log);
        this.shapes = new ShapeReader(known.coined(), log);
    }

    /** Reads the map below {@code expect}. */
    Expectation read(QuestionType<?> question, Entry expect) {
        List<Entry> entries = maps.entries(
                expect.value(), "what a scenario expects", ScenarioIssueCode.UNKNOWN_KEY, ExpectKey.keys());
        Map<ExpectKey, Shape> expected = new EnumMap<>(ExpectKey.class);
        Map<ExpectKey, Entry> at = new EnumMap<>(ExpectKey.class);
        for (Entry entry : entries) {
            ExpectKey key = ExpectKey.find(entry.name()).orElseThrow();
            at.put(key, entry);
            readKey(question, key, entry).ifPresent(shape -> expected.put(key, shape));
        }
        if (expect.value() instanceof YamlNode.Entries map && map.entries().isEmpty()) {
            log.add(
                    ScenarioIssueCode.EXPECTS_NOTHING,
                    expect.value().stretch(),
                    "The scenario expects nothing, so it cannot fail.",
                    NearestName.remedy("", ExpectKey.keys()));
        }
        refuseContradictions(expected, at);
        return new Expectation(expected);
    }

    private Optional<Shape> readKey(QuestionType<?> question, ExpectKey key, Entry entry) {
        return switch (key) {
            case OUTCOME -> outcome(entry.value());
            case VALUE -> value(question, entry);
            case VALUES -> values(question, entry);
            case RULES, RULES_INCLUDE, SILENT -> Optional.of(rules(question, entry));
            case MISSING_FACTS -> Optional.of(missingFacts(question, entry));
            case NOTES, WARNINGS -> Optional.of(AdviceShapes.read(entry.value(), entry.name(), maps, shapes));
        };
    }

    private Optional<Shape> outcome(YamlNode node) {
        List<String> outcomes = Stream.of(Outcome.values()).map(Outcome::name).toList();
        return maps.word(node, "an outcome").flatMap(word -> {
            String name = word.text()
                    .strip()
                    .toUpperCase(Locale.ROOT)
                    .replace('-', '_')
                    .replace(' ', '_');
            if (outcomes.contains(name)) {
                return Optional.of(Word.ofCode(name));
            }
            log.add(
                    ScenarioIssueCode.UNKNOWN_VALUE,
                    word.stretch(),
                    "The outcome (" + word.text() + ") does not exist.",
                    NearestName.remedy(word.text(), outcomes));
            return Optional.empty();
        });
    }

    private Optional<Shape> value(QuestionType<?> question, Entry entry) {
        if (Question.Many.class.isAssignableFrom(question.type())) {
            log.add(
                    ScenarioIssueCode.UNSUITED,
                    entry.key().stretch(),
                    "The question (" + question.name() + ") collects answers.",
                    "Maybe values: [ … ].");
            return Optional.empty();
        }
        return shapes.read(entry.value(), ValueType.answerOf(question.type()), "value");
    }

    private Optional<Shape> values(QuestionType<?> question, Entry entry) {
        if (!Question.Many.class.isAssignableFrom(question.type())) {
            log.add(
                    ScenarioIssueCode.UNSUITED,
                    entry.key().stretch(),
                    "The question (" + question.name() + ") has one answer.",
                    "Maybe value: ….");
            return Optional.empty();
        }
        List<Shape> values = new ArrayList<>();
        ValueType type = ValueType.answerOf(question.type());
        for (YamlNode item : MapReader.items(entry.value())) {
            shapes.read(item, type, "values").ifPresent(values::add);
        }
        return Optional.of(new Members(values));
    }

    private Members rules(QuestionType<?> question, Entry entry) {
        List<String> own = known.rulesOf(question.type());
        List<String> ids = new ArrayList<>();
        for (Scalar word : maps.words(entry.value(), entry.name())) {
            String id = word.text();
            Optional<RuleSummary> rule = known.rule(id);
            if (rule.isEmpty()) {
                Optional<String> near = NearestName.of(id, own).or(() -> NearestName.of(id, known.rules()));
                log.add(
                        ScenarioIssueCode.UNKNOWN_RULE,
                        word.stretch(),
                        "The rule (" + id + ") does not exist.",
                        near.map(it -> "Maybe " + it + ".").orElseGet(() -> NearestName.remedy("", own)));
            } else if (rule.get().question() != question.type()) {
                log.add(
                        ScenarioIssueCode.RULE_OF_ANOTHER_QUESTION,
                        word.stretch(),
                        "The rule (" + id + ") of " + rule.get().file() + " does not look at the question ("
                                + question.name() + ").",
                        "Maybe expect it in a scenario of its own question.");
            } else {
                ids.add(id);
            }
        }
        return Members.ofWords(ids);
    }

    private Members missingFacts(QuestionType<?> question, Entry entry) {
        List<String> facts = new ArrayList<>();
        for (Scalar word : maps.words(entry.value(), entry.name())) {
            if (known.facts().contains(word.text())) {
                facts.add(word.text());
            } else {
                Optional<String> near = NearestName.of(word.text(), known.facts());
                log.add(
                        ScenarioIssueCode.UNKNOWN_FACT,
                        word.stretch(),
                        "The fact (" + word.text() + ") does not exist.",
                        near.map(it -> "Maybe " + it + ".").orElseGet(() -> NearestName.remedy("", question.facts())));
            }
        }
        return Members.ofWords(facts);
    }

    private void refuseContradictions(Map<ExpectKey, Shape> expected, Map<ExpectKey, Entry> at) {
        Shape outcome = expected.get(ExpectKey.OUTCOME);
        for (ExpectKey answer : List.of(ExpectKey.VALUE, ExpectKey.VALUES)) {
            if (outcome instanceof Word word && !word.text().equals(Outcome.DECIDED.name()) && at.containsKey(answer)) {
                contradiction(
                        at,
                        answer,
                        "A question with an answer is decided, not " + word.text() + ".",
                        "Maybe remove one of the two.");
            }
        }
        if (at.containsKey(ExpectKey.RULES) && at.containsKey(ExpectKey.RULES_INCLUDE)) {
            contradiction(
                    at,
                    ExpectKey.RULES_INCLUDE,
                    "Where exactly these rules speak, nothing is left to include.",
                    "Maybe remove rules or rulesInclude.");
        }
        for (ExpectKey speaking : List.of(ExpectKey.RULES, ExpectKey.RULES_INCLUDE)) {
            Collection<String> both = new LinkedHashSet<>(words(expected, speaking));
            both.retainAll(Set.copyOf(words(expected, ExpectKey.SILENT)));
            both.forEach(rule -> contradiction(
                    at,
                    ExpectKey.SILENT,
                    "The rule (" + rule + ") cannot both speak and be silent.",
                    "Maybe remove it from " + speaking.key() + " or silent."));
        }
    }

    private static List<String> words(Map<ExpectKey, Shape> expected, ExpectKey key) {
        Shape shape = expected.get(key);
        return shape == null ? List.of() : Shape.wordsOf(shape);
    }

    private void contradiction(Map<ExpectKey, Entry> at, ExpectKey key, String message, String remedy) {
        Entry entry = at.get(key);
        if (entry != null) {
            log.add(ScenarioIssueCode.CONTRADICTION, entry.key().stretch(), message, remedy);
        }
    }
}
