package dev.engagement.rules.scenario;

import dev.engagement.rules.internal.NearestName;
import dev.engagement.rules.internal.input.YamlNode;
import dev.engagement.rules.internal.input.YamlNode.Entries;
import dev.engagement.rules.internal.input.YamlNode.Entry;
import dev.engagement.rules.internal.input.YamlNode.Items;
import dev.engagement.rules.internal.input.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads maps, lists and words strictly: what is of another kind, stands twice or is left open is an issue. */
final class MapReader {
    private final IssueLog log;

    MapReader(IssueLog log) {
        this.log = log;
    }

    /** The entries of a map whose keys are known; every other key, a second one, and one without a value is an issue. */
    List<Entry> entries(YamlNode node, String what, ScenarioIssueCode unknown, Collection<String> keys) {
        if (!(node instanceof Entries map)) {
            wrongKind(node, what, "a map", "Maybe { name: value }.");
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : map.entries()) {
            String key = entry.name();
            if (!seen.add(key)) {
                log.add(
                        ScenarioIssueCode.KEY_TWICE,
                        entry.key().stretch(),
                        "The key (" + key + ") stands twice in " + what + ".",
                        "");
            } else if (!keys.contains(key)) {
                log.add(
                        unknown,
                        entry.key().stretch(),
                        "The key (" + key + ") is none of " + what + ".",
                        NearestName.remedy(key, keys));
            } else if (entry.value() instanceof Scalar scalar && scalar.absent()) {
                log.add(
                        ScenarioIssueCode.NO_VALUE,
                        entry.key().stretch(),
                        "The key (" + key + ") has no value.",
                        "Maybe remove it, or write null where you mean that there is none.");
            } else {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** The words of a list; one word may stand alone. */
    List<Scalar> words(YamlNode node, String what) {
        return words(items(node), what);
    }

    /** The words among the items of a list. */
    List<Scalar> words(List<YamlNode> items, String what) {
        List<Scalar> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode item : items) {
            Optional<Scalar> word = word(item, "an entry of " + what);
            if (word.isPresent() && !seen.add(word.get().text())) {
                log.add(
                        ScenarioIssueCode.LISTED_TWICE,
                        item.stretch(),
                        "The entry (" + word.get().text() + ") of " + what + " is listed twice.",
                        "Maybe remove one.");
            } else {
                word.ifPresent(words::add);
            }
        }
        return words;
    }

    /** The items of a list; one item may stand alone. */
    static List<YamlNode> items(YamlNode node) {
        return node instanceof Items list ? list.items() : List.of(node);
    }

    Optional<Scalar> word(YamlNode node, String what) {
        if (node instanceof Scalar scalar && !scalar.none() && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        }
        String remedy = node instanceof Items ? "Maybe remove the brackets." : "Maybe put it in quotes.";
        wrongKind(node, what, "a text", node instanceof Scalar ? "Maybe leave it out." : remedy);
        return Optional.empty();
    }

    void wrongKind(YamlNode node, String what, String wanted, String remedy) {
        log.add(
                ScenarioIssueCode.WRONG_KIND,
                node.stretch(),
                "This is " + kindOf(node) + ", where " + wanted + " belongs: " + what + ".",
                remedy);
    }

    static String kindOf(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.none() || scalar.text().isBlank() ? "empty" : "a text";
        }
        return node instanceof Items ? "a list" : "a map";
    }
}
