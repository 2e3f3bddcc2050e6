package dev.engagement.rules.scenario;

import dev.engagement.model.Count;
import dev.engagement.model.Text;
import dev.engagement.model.TimeSpan;
import dev.engagement.model.fact.OpenTerm;
import dev.engagement.rules.internal.NearestName;
import dev.engagement.rules.internal.facts.Choices;
import dev.engagement.rules.internal.facts.CoinedTerms;
import dev.engagement.rules.internal.facts.FactReader;
import dev.engagement.rules.internal.facts.FactReading;
import dev.engagement.rules.internal.facts.FactType;
import dev.engagement.rules.internal.input.YamlNode;
import dev.engagement.rules.internal.input.YamlNode.Entries;
import dev.engagement.rules.internal.input.YamlNode.Entry;
import dev.engagement.rules.internal.input.YamlNode.Items;
import dev.engagement.rules.internal.input.YamlNode.Scalar;
import dev.engagement.rules.scenario.Shape.Fields;
import dev.engagement.rules.scenario.Shape.Members;
import dev.engagement.rules.scenario.Shape.None;
import dev.engagement.rules.scenario.Shape.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads expected answers against the type of the answer, so that what no answer can be is found before anything runs. */
final class ShapeReader {
    private final CoinedTerms coined;
    private final IssueLog log;
    private final MapReader maps;

    ShapeReader(CoinedTerms coined, IssueLog log) {
        this.coined = coined;
        this.log = log;
        this.maps = new MapReader(log);
    }

    /** Reads an expected value; empty after an issue. */
    Optional<Shape> read(YamlNode node, ValueType type, String what) {
        return switch (type.kind()) {
            case WORD -> word(node, type, what);
            case ADVICE -> maps.word(node, what).map(it -> Word.ofCode(OpenTerm.codeOf(it.text())));
            case TRUTH -> truth(node, what);
            case NUMBER -> number(node, what);
            case TEXT -> fact(node, new FactType(FactType.Kind.TEXT, Text.class, false), what);
            case SPAN -> fact(node, new FactType(FactType.Kind.TIME_SPAN, TimeSpan.class, false), what);
            case COUNT -> fact(node, new FactType(FactType.Kind.COUNT, Count.class, false), what);
            case STRING -> maps.word(node, what).map(it -> Word.of(it.text()));
            case MANY -> Optional.of(many(node, type, what));
            case MAYBE -> isNone(node) ? Optional.of(new None()) : read(node, type.element(), what);
            case FIELDS -> fields(node, type, what);
            case ANYTHING -> Optional.of(anything(node));
        };
    }

    private static boolean isNone(YamlNode node) {
        return node instanceof Scalar scalar && scalar.none();
    }

    private Optional<Shape> word(YamlNode node, ValueType type, String what) {
        Choices choices = Choices.of(type.type());
        if (choices.open() && GivenReader.coined(node).isPresent()) {
            return GivenReader.coined(node).map(it -> Word.ofCoined(OpenTerm.codeOf(it.text())));
        }
        return maps.word(node, what).flatMap(word -> {
            Optional<Object> known = choices.find(word.text()).or(() -> coined.find(type.type(), word.text()));
            if (known.isEmpty()) {
                String coin = choices.open() ? " If it is meant to be new, write { coined: … }." : "";
                log.add(
                        ScenarioIssueCode.UNKNOWN_VALUE,
                        word.stretch(),
                        "The value (" + FactReader.shown(word.text()) + ") is not a known one of (" + what + ").",
                        (choices.remedy(word.text()) + coin).strip());
            }
            return known.map(Shapes::of);
        });
    }

    private Optional<Shape> truth(YamlNode node, String what) {
        return maps.word(node, what).flatMap(word -> switch (word.text().toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Optional.of(Word.of("true"));
            case "false", "no" -> Optional.of(Word.of("false"));
            default -> wrong(word, what, "Maybe true or false.");
        });
    }

    private Optional<Shape> number(YamlNode node, String what) {
        return maps.word(node, what).flatMap(word -> {
            try {
                String canonical = Shapes.canonical(new BigDecimal(word.text().strip()).toString());
                return Optional.of(Word.of(canonical));
            } catch (NumberFormatException e) {
                return wrong(word, what, "Maybe a number such as 3.");
            }
        });
    }

    private Optional<Shape> fact(YamlNode node, FactType type, String what) {
        if (isNone(node)) {
            return Optional.of(new None());
        }
        return maps.word(node, what).flatMap(word -> {
            FactReading reading = FactReader.read(what, type, word.text(), coined);
            reading.problems()
                    .forEach(it -> log.add(ScenarioIssueCode.UNKNOWN_VALUE, word.stretch(), it.message(), it.remedy()));
            return reading.value().map(Shapes::of);
        });
    }

    private Optional<Shape> wrong(Scalar word, String what, String remedy) {
        log.add(
                ScenarioIssueCode.UNKNOWN_VALUE,
                word.stretch(),
                "The value (" + FactReader.shown(word.text()) + ") is not one of (" + what + ").",
                remedy);
        return Optional.empty();
    }

    private Shape many(YamlNode node, ValueType type, String what) {
        List<Shape> members = new ArrayList<>();
        for (YamlNode item : MapReader.items(node)) {
            read(item, type.element(), what).ifPresent(members::add);
        }
        return new Members(members);
    }

    private Optional<Shape> fields(YamlNode node, ValueType type, String what) {
        ValueFields known = ValueFields.of(type.type());
        Collection<String> names = known.names();
        if (!(node instanceof Entries map)) {
            maps.wrongKind(
                    node,
                    what,
                    "a map of fields",
                    names.isEmpty() ? "" : "Maybe { " + names.iterator().next() + ": … }.");
            return Optional.empty();
        }
        List<Entry> entries =
                maps.entries(node, "the fields of (" + what + ")", ScenarioIssueCode.UNKNOWN_FIELD, names);
        if (map.entries().isEmpty()) {
            log.add(
                    ScenarioIssueCode.EXPECTS_NOTHING,
                    node.stretch(),
                    "No field of (" + what + ") is named, so every answer would do.",
                    NearestName.remedy("", names));
        }
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (Entry entry : entries) {
            read(entry.value(), known.typeOf(entry.name()), what + "." + entry.name())
                    .ifPresent(shape -> fields.put(entry.name(), shape));
        }
        return Optional.of(new Fields(fields));
    }

    /** A value of a type that says nothing beforehand: compared as it is written. */
    Shape anything(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.none() ? new None() : Word.of(scalar.text());
        } else if (node instanceof Items list) {
            return new Members(list.items().stream().map(this::anything).toList());
        }
        Map<String, Shape> fields = new LinkedHashMap<>();
        maps.entries(
                        node,
                        "the fields",
                        ScenarioIssueCode.UNKNOWN_FIELD,
                        ((Entries) node).entries().stream().map(Entry::name).toList())
                .forEach(entry -> fields.put(entry.name(), anything(entry.value())));
        return new Fields(fields);
    }
}
