package dev.engagement.rules.internal.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads YAML like JSON, strictly: what {@link YamlNodes} refuses, and duplicate keys. Every value but null is a text, as it
 * was written: who knows the type that is wanted reads it. Stateless.
 */
public final class YamlTrees {
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
        return YamlNodes.read(text, problems).stream()
                .map(node -> located(node, problems))
                .toList();
    }

    private static Located located(YamlNode node, List<Problem> problems) {
        Place place = node.stretch().place();
        if (node instanceof YamlNode.Scalar scalar) {
            return new Located.Scalar(scalar.none() ? null : scalar.text(), place);
        } else if (node instanceof YamlNode.Items list) {
            return new Located.Sequence(
                    list.items().stream().map(item -> located(item, problems)).toList(), place);
        }
        List<Located.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlNode.Entry entry : ((YamlNode.Entries) node).entries()) {
            String name = entry.key().none() ? "null" : entry.name();
            Place at = entry.key().stretch().place();
            Located value = located(entry.value(), problems);
            if (keys.add(name)) {
                entries.add(new Located.Entry(name, at, value));
            } else {
                problems.add(Problem.duplicate(name, at));
            }
        }
        return new Located.Mapping(entries, place);
    }
}
