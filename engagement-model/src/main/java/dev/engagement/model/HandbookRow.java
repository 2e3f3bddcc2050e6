package dev.engagement.model;

import java.util.List;

/**
 * One row of the handbook: the smallest statement that a rule can cite.
 *
 * @param id the permanent id, such as {@code T27.03}
 * @param table the name of its table, such as {@code esa-handoff-approvals}
 * @param origin whether the pages say it
 * @param force how strongly the handbook speaks here; {@link Force#DEFAULT} where it is silent and the library chose
 * @param sources where it stands, each as {@code page#section}; never empty
 * @param statement what it says, in our words
 */
public record HandbookRow(
        String id, String table, RowOrigin origin, Force force, List<String> sources, String statement) {
    /** Copies the sources. {@inheritDoc} */
    public HandbookRow {
        sources = List.copyOf(sources);
    }
}
