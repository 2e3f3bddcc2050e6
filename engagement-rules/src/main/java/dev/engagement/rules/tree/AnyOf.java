package dev.engagement.rules.tree;

import java.util.List;
import java.util.stream.Collectors;

/**
 * At least one condition holds, within one condition.
 *
 * @param conditions the conditions, at least two
 * @param position where they stand
 */
public record AnyOf(List<Condition> conditions, Position position) implements Condition {
    /** Copies the conditions. {@inheritDoc} */
    public AnyOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public String text() {
        return conditions.stream()
                .map(it -> it instanceof AllOf || it instanceof AnyOf ? "( " + it.text() + " )" : it.text())
                .collect(Collectors.joining(" || "));
    }
}
