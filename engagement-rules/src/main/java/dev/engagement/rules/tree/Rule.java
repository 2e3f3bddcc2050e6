package dev.engagement.rules.tree;

import dev.engagement.model.Force;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One rule. Immutable.
 *
 * @param id the permanent id, the part of the name before its first colon, such as {@code RETENTION-03}
 * @param title the rest of the name: the condition in words
 * @param rows ids of the handbook rows that it says or completes, as {@code @row} states them
 * @param sources where its words stand, each as {@code page#section}, as {@code @source} states them
 * @param force how strongly it speaks, where {@code @force} says so
 * @param salience its place among layers, where it has one
 * @param patterns what it looks at
 * @param consequence what it says
 * @param namePosition where its name stands, without quotes
 * @param position where it stands, from {@code rule} to {@code end}
 */
public record Rule(
        String id,
        String title,
        List<Stated<String>> rows,
        List<Stated<String>> sources,
        Optional<Stated<Force>> force,
        Optional<Stated<Integer>> salience,
        List<Pattern> patterns,
        Consequence consequence,
        Position namePosition,
        Position position)
        implements Node {
    /** Copies the lists. {@inheritDoc} */
    public Rule {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
        patterns = List.copyOf(patterns);
    }

    /**
     * The name by which engines know the rule.
     *
     * @return id and title
     */
    public String name() {
        return id + ": " + title;
    }

    /**
     * The type of the question that it decides or asks for.
     *
     * @return the type of the question in its consequence
     */
    public Class<?> question() {
        return consequence.question().type();
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder("rule \"").append(name()).append('"');
        append(text, "row", rows.stream().map(Stated::value).collect(Collectors.joining(", ")));
        append(text, "source", sources.stream().map(Stated::value).collect(Collectors.joining(", ")));
        append(text, "force", force.map(it -> it.value().code()).orElse(""));
        salience.ifPresent(it -> text.append("  salience ").append(it.value()));
        String looks = patterns.stream().map(Node::text).collect(Collectors.joining("\n      "));
        return text.append("\nwhen  ")
                .append(looks)
                .append("\nthen  ")
                .append(consequence.text())
                .append("  end")
                .toString();
    }

    private static void append(StringBuilder text, String key, String words) {
        if (!words.isEmpty()) {
            text.append("  @").append(key).append("( \"").append(words).append("\" )");
        }
    }
}
