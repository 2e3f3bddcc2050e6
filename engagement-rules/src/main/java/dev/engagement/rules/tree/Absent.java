package dev.engagement.rules.tree;

import java.util.List;
import java.util.stream.Collectors;

/**
 * There are no facts for which all patterns hold.
 *
 * <p>Rule files have exactly one {@link Match} inside; further and nested patterns are for engines and their tests.
 *
 * @param patterns what is looked for together, at least one
 * @param position where it stands
 */
public record Absent(List<Pattern> patterns, Position position) implements Pattern {
    /** Copies the patterns. {@inheritDoc} */
    public Absent {
        patterns = List.copyOf(patterns);
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("The pattern (" + position + ") looks for nothing.");
        }
    }

    @Override
    public String text() {
        return patterns.size() == 1
                ? "not " + patterns.get(0).text()
                : patterns.stream().map(Node::text).collect(Collectors.joining(" and ", "not( ", " )"));
    }
}
