package dev.engagement.rules.analyze;

import java.util.List;

/**
 * A section of a handbook's page with its rows. Immutable.
 *
 * @param page the name of the page
 * @param section the name of the section on it
 * @param rows the rows that it is the first source of, by table and number
 */
public record TracedSection(String page, String section, List<TracedRow> rows) {
    /** Copies the list. {@inheritDoc} */
    public TracedSection {
        rows = List.copyOf(rows);
    }
}
