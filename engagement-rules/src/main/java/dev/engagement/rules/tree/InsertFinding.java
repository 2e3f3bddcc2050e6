package dev.engagement.rules.tree;

import java.util.List;

/**
 * An answer: {@code insert( Finding.of( $question, value ) );}.
 *
 * @param question the question
 * @param value the answer
 * @param pending facts that could change or complete it
 * @param warnings what to beware of
 * @param position where it stands
 */
public record InsertFinding(
        Variable question, Value value, List<Stated<String>> pending, List<Value> warnings, Position position)
        implements Consequence {
    /** Copies the lists. {@inheritDoc} */
    public InsertFinding {
        pending = List.copyOf(pending);
        warnings = List.copyOf(warnings);
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder("insert( Finding.of( ")
                .append(question.name())
                .append(", ")
                .append(value.text())
                .append(" )");
        pending.forEach(fact -> text.append(".pending( \"").append(fact.value()).append("\" )"));
        warnings.forEach(
                advice -> text.append(".warning( ").append(advice.text()).append(" )"));
        return text.append(" );").toString();
    }
}
