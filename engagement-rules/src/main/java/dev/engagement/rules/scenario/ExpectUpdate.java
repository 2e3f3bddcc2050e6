package dev.engagement.rules.scenario;

import dev.engagement.model.Decision;
import dev.engagement.model.Outcome;
import dev.engagement.model.Question;
import dev.engagement.rules.internal.input.Stretch;
import dev.engagement.rules.internal.input.YamlNode;
import dev.engagement.rules.internal.input.YamlNode.Entries;
import dev.engagement.rules.internal.input.YamlNode.Entry;
import dev.engagement.rules.internal.input.YamlNode.Items;
import dev.engagement.rules.internal.input.YamlNode.Scalar;
import dev.engagement.rules.scenario.Shape.Fields;
import dev.engagement.rules.scenario.Shape.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Rewrites what one scenario expects to what was decided: only values that are not met, as narrowly as they were
 * expected, and in the layout in which they stand.
 */
final class ExpectUpdate {
    private final TextEdits edits;
    private final Entries map;
    private final Decision<?> decision;

    private ExpectUpdate(TextEdits edits, Entries map, Decision<?> decision) {
        this.edits = edits;
        this.map = map;
        this.decision = decision;
    }

    static void update(Scenario scenario, Decision<?> decision, TextEdits edits) {
        if (scenario.origin().expect().value() instanceof Entries map) {
            new ExpectUpdate(edits, map, decision).update(scenario.expectation());
        }
    }

    private void update(Expectation expectation) {
        expectation.shapes().forEach((key, expected) -> {
            Optional<Entry> entry = map.find(key.key());
            if (entry.isPresent() && !Expectation.met(key, expected, decision)) {
                update(key, expected, entry.get());
            }
        });
    }

    private void update(ExpectKey key, Shape expected, Entry entry) {
        boolean decided = decision.outcome() == Outcome.DECIDED;
        switch (key) {
            case OUTCOME -> updateOutcome(entry, decided);
            case VALUE, VALUES -> {
                if (decided) {
                    edit(entry, expected, Expectation.actual(key, expected, decision));
                } else {
                    dropAnswer(entry);
                }
            }
            default -> edit(entry, expected, wanted(key, expected));
        }
    }

    /** What a list should be: exactly what is so now, or of a partial list what still holds. */
    private Shape wanted(ExpectKey key, Shape expected) {
        Shape actual = Expectation.actual(key, expected, decision);
        if (key != ExpectKey.RULES_INCLUDE && key != ExpectKey.SILENT) {
            return actual;
        }
        List<String> speaking = Shape.wordsOf(actual);
        List<String> kept = new ArrayList<>(Shape.wordsOf(expected));
        kept.removeIf(it -> speaking.contains(it) == (key == ExpectKey.SILENT));
        return kept.isEmpty() && key == ExpectKey.RULES_INCLUDE ? actual : Members.ofWords(kept);
    }

    private void updateOutcome(Entry entry, boolean decided) {
        edits.replace(entry.value().stretch(), outcomeLike(entry.value()));
        boolean many = decision.question() instanceof Question.Many<?>;
        boolean answerNamed = map.find(ExpectKey.VALUE.key()).isPresent()
                || map.find(ExpectKey.VALUES.key()).isPresent();
        if (decided && !answerNamed) {
            Shape answer = many ? Shapes.of(decision.values()) : Shapes.of(decision.value());
            addEntry(entry, (many ? ExpectKey.VALUES : ExpectKey.VALUE).key() + ": " + answer.yaml());
        }
    }

    /** The outcome in capitals or not, as its author had it. */
    private String outcomeLike(YamlNode before) {
        String name = decision.outcome().name();
        boolean small = before instanceof Scalar scalar
                && scalar.text().equals(scalar.text().toLowerCase(Locale.ROOT));
        return small ? name.toLowerCase(Locale.ROOT).replace('_', '-') : name;
    }

    /** An answer that is not given any more makes room for the outcome. */
    private void dropAnswer(Entry entry) {
        if (map.find(ExpectKey.OUTCOME.key()).isPresent()) {
            remove(map, entry);
        } else {
            Stretch whole = entry.key().stretch().to(entry.value().stretch());
            edits.replace(
                    whole, ExpectKey.OUTCOME.key() + ": " + decision.outcome().name());
        }
    }

    private void addEntry(Entry after, String addition) {
        if (map.flow()) {
            edits.insertAfter(after.value().stretch(), ", " + addition);
        } else {
            edits.addLines(
                    after.value().stretch(), List.of(edits.before(after.key().stretch()) + addition));
        }
    }

    private void remove(Entries from, Entry entry) {
        if (!from.flow()) {
            edits.removeLines(entry.key().stretch().to(entry.value().stretch()));
            return;
        }
        int index = from.entries().indexOf(entry);
        if (index + 1 < from.entries().size()) {
            edits.cut(
                    entry.key().stretch().start(),
                    from.entries().get(index + 1).key().stretch().start());
        } else if (index > 0) {
            edits.cut(
                    from.entries().get(index - 1).value().stretch().end(),
                    entry.value().stretch().end());
        }
    }

    private void edit(Entry entry, Shape expected, Shape actual) {
        YamlNode node = entry.value();
        if (expected.fits(actual)) {
            return;
        }
        if (expected instanceof Fields fields && actual instanceof Fields others && node instanceof Entries named) {
            if (others.fields().keySet().containsAll(fields.fields().keySet())) {
                fields.fields()
                        .forEach((name, field) -> named.find(name)
                                .ifPresent(it -> edit(
                                        it,
                                        field,
                                        Objects.requireNonNull(others.fields().get(name)))));
                return;
            }
        }
        if (expected instanceof Members members
                && actual instanceof Members others
                && node instanceof Items list
                && editItems(list, members, others)) {
            return;
        }
        replaceWhole(entry, actual.yaml());
    }

    private void replaceWhole(Entry entry, String yaml) {
        Stretch key = entry.key().stretch();
        Stretch value = entry.value().stretch();
        if (value.line() == key.line()) {
            edits.replace(value, yaml);
        } else if (edits.between(key, value).strip().equals(":")) {
            edits.replace(key.to(value), entry.name() + ": " + yaml);
        } else {
            // A comment stands between. A list may begin in the column of its key; a value in brackets may not.
            edits.replace(value, (value.column() <= key.column() ? "  " : "") + yaml);
        }
    }

    /** Changes single items of a list, and leaves those that are met as they stand. */
    private boolean editItems(Items list, Members expected, Members actual) {
        boolean linewise = !list.flow()
                && list.items().stream()
                        .allMatch(it -> edits.before(it.stretch()).strip().equals("-"));
        boolean possible = !actual.members().isEmpty()
                && !list.items().isEmpty()
                && list.items().size() == expected.members().size()
                && (list.flow() || linewise);
        if (!possible) {
            return false;
        }
        Pairing pairing = Pairing.of(expected.members(), actual.members());
        int replaced = Math.min(pairing.missing().size(), pairing.unexpected().size());
        for (int i = 0; i < replaced; i++) {
            int item = pairing.missing().get(i);
            Shape now = actual.members().get(pairing.unexpected().get(i));
            boolean fields = now instanceof Fields && expected.members().get(item) instanceof Fields;
            Shape narrow =
                    fields ? ((Fields) now).like((Fields) expected.members().get(item)) : now;
            edits.replace(list.items().get(item).stretch(), narrow.yaml());
        }
        removeItems(list, pairing.missing().subList(replaced, pairing.missing().size()));
        List<String> additions = pairing
                .unexpected()
                .subList(replaced, pairing.unexpected().size())
                .stream()
                .map(it -> actual.members().get(it).yaml())
                .toList();
        addItems(list, additions);
        return true;
    }

    /** At least one item stays: where all would go, one was replaced. */
    private void removeItems(Items list, List<Integer> gone) {
        int lastKept = list.items().size() - 1;
        while (gone.contains(lastKept)) {
            lastKept--;
        }
        for (int index : gone) {
            Stretch item = list.items().get(index).stretch();
            if (!list.flow()) {
                edits.removeLines(item);
            } else if (index < lastKept) {
                edits.cut(item.start(), list.items().get(index + 1).stretch().start());
            }
        }
        if (list.flow() && lastKept < list.items().size() - 1) {
            Stretch last = list.items().get(list.items().size() - 1).stretch();
            edits.cut(list.items().get(lastKept).stretch().end(), last.end());
        }
    }

    private void addItems(Items list, List<String> additions) {
        Stretch last = list.items().get(list.items().size() - 1).stretch();
        if (additions.isEmpty()) {
            return;
        } else if (list.flow()) {
            edits.insertAfter(last, ", " + String.join(", ", additions));
        } else {
            String dash = edits.before(list.items().get(0).stretch());
            edits.addLines(last, additions.stream().map(it -> dash + it).toList());
        }
    }
}
