package dev.engagement.rules.tree;

import java.util.List;
import java.util.stream.Collectors;

/**
 * All conditions hold, within one condition.
 *
 * @param conditions the conditions, at least two
 * @param position where they stand
 */
public record AllOf(List<Condition> conditions, Position position) implements Condition {
    /** Copies the conditions. {@inheritDoc} */
    public AllOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public String text() {
        return conditions.stream()
                .map(it -> it instanceof AllOf || it instanceof AnyOf ? "( " + it.text() + " )" : it.text())
                .collect(Collectors.joining(" && "));
    }
}
