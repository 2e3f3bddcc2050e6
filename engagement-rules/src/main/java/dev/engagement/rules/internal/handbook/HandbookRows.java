package dev.engagement.rules.internal.handbook;

import dev.engagement.model.Force;
import dev.engagement.model.HandbookRow;
import dev.engagement.model.RowOrigin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of the handbook, by id. Read from {@code handbook.csv}, which keeps to a form that needs no CSV library at run
 * time: plain fields, then one quoted statement (a test holds this reading against the library's). Immutable.
 */
public final class HandbookRows {
    private static final String RESOURCE = "/dev/engagement/handbook/handbook.csv";
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int FIELDS = 7;

    private final Map<String, HandbookRow> rows;

    private HandbookRows(Map<String, HandbookRow> rows) {
        this.rows = Collections.unmodifiableMap(rows);
    }

    /**
     * Reads the rows from the class path.
     *
     * @return all rows
     */
    public static HandbookRows load() {
        try (InputStream in = HandbookRows.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + RESOURCE
                        + ") is not on the class path.\nMaybe the jar of engagement-rules was repacked without it.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new HandbookRows(lines.lines()
                    .skip(1)
                    .map(HandbookRows::row)
                    .collect(Collectors.toMap(
                            HandbookRow::id,
                            Function.identity(),
                            (one, other) -> {
                                throw new IllegalStateException(
                                        "The row (" + one.id() + ") stands twice in " + RESOURCE);
                            },
                            LinkedHashMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HandbookRow row(String line) {
        String[] fields = line.split(",", FIELDS);
        String statement = fields[FIELDS - 1];
        return new HandbookRow(
                fields[0],
                fields[1],
                RowOrigin.valueOf(fields[2].toUpperCase(Locale.ROOT)),
                Force.of(fields[3]),
                SPACE.splitAsStream(fields[4]).toList(),
                statement.substring(1, statement.length() - 1));
    }

    /**
     * Finds a row.
     *
     * @param id the id, such as {@code T27.03}
     * @return the row, or empty if there is none
     */
    public Optional<HandbookRow> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /**
     * All rows in the order of the handbook's catalogue.
     *
     * @return the rows by id
     */
    public Map<String, HandbookRow> byId() {
        return rows;
    }
}
