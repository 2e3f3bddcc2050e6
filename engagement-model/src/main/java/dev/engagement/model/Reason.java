package dev.engagement.model;

import java.util.List;

/**
 * Why a conclusion was drawn: the rule that spoke and what it cites.
 *
 * @param rule the permanent id of the rule, such as {@code RETENTION-03}; empty in {@link #NONE}
 * @param title the condition of the rule in words
 * @param force how strongly it speaks
 * @param rows the handbook rows that the rule says or completes; empty where the rule set cites sources directly
 * @param sources where the words stand, each as {@code page#section}
 */
public record Reason(String rule, String title, Force force, List<HandbookRow> rows, List<String> sources) {
    /** No reason yet: what a conclusion carries before the engine has named the rule that drew it. */
    public static final Reason NONE = new Reason("", "", Force.DEFAULT, List.of(), List.of());

    /** Copies the lists. {@inheritDoc} */
    public Reason {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /**
     * What the handbook says, in our words, a statement a row.
     *
     * @return the statements; empty where no row is cited
     */
    public List<String> statements() {
        return rows.stream().map(HandbookRow::statement).toList();
    }
}
