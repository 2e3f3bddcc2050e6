package dev.engagement.rules.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A fact of a type for which all conditions hold: a question, a conclusion, a note, or the readings.
 *
 * @param variable the name that the rule gives to it
 * @param type the type of the fact
 * @param conditions what must hold of it
 * @param position where it stands
 */
public record Match(Optional<Variable> variable, Class<?> type, List<Condition> conditions, Position position)
        implements Pattern {
    /** Copies the conditions. {@inheritDoc} */
    public Match {
        conditions = List.copyOf(conditions);
    }

    @Override
    public String text() {
        String before = variable.map(it -> it.name() + " : ").orElse("") + type.getSimpleName();
        return conditions.isEmpty()
                ? before + "()"
                : before + conditions.stream().map(Node::text).collect(Collectors.joining(", ", "( ", " )"));
    }
}
