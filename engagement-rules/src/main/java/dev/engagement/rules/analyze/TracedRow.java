package dev.engagement.rules.analyze;

import dev.engagement.model.HandbookRow;
import java.util.List;

/**
 * A row of the handbook with the rules that cite it. Immutable.
 *
 * @param row the row
 * @param rules the rules that cite it, by id
 */
public record TracedRow(HandbookRow row, List<TracedRule> rules) {
    /** Copies the list. {@inheritDoc} */
    public TracedRow {
        rules = List.copyOf(rules);
    }

    /**
     * Whether a rule cites it.
     *
     * @return true if so
     */
    public boolean covered() {
        return !rules.isEmpty();
    }

    /**
     * The table that it stands in.
     *
     * @return the id of the row without its number, such as {@code T27}
     */
    public String table() {
        int end = row.id().indexOf('.');
        return end < 0 ? row.id() : row.id().substring(0, end);
    }
}
