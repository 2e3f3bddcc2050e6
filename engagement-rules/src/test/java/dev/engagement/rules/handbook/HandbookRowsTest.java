package dev.engagement.rules.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.engagement.model.HandbookRow;
import dev.engagement.model.RowOrigin;
import dev.engagement.rules.internal.handbook.HandbookRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandbookRowsTest {
    private static final String FOLDER = "/dev/engagement/handbook/";
    /** The rows of the catalogue; corrections add rows with a letter. */
    private static final int ROWS_OF_THE_CATALOGUE = 807;
    /** Those of them that the pages state. */
    private static final int ROWS_OF_THE_TEXT = 736;

    private static List<NamedCsvRecord> records(Reader reader) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            List<NamedCsvRecord> records = new ArrayList<>();
            csv.forEach(records::add);
            return records;
        }
    }

    private static List<NamedCsvRecord> resource(String name) throws IOException {
        InputStream in = HandbookRowsTest.class.getResourceAsStream(FOLDER + name);
        assertThat(in).as(name).isNotNull();
        return records(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Test
    void ourReadingOfTheFileEqualsThatOfACsvLibrary() throws IOException {
        HandbookRows rows = HandbookRows.load();
        List<NamedCsvRecord> records = resource("handbook.csv");
        assertThat(rows.byId()).hasSameSizeAs(records);
        for (NamedCsvRecord record : records) {
            HandbookRow row = rows.find(record.getField("row")).orElseThrow();
            assertThat(row.table()).isEqualTo(record.getField("table"));
            assertThat(row.origin().code()).isEqualTo(record.getField("origin"));
            assertThat(row.force().code()).isEqualTo(record.getField("force"));
            assertThat(String.join(" ", row.sources())).isEqualTo(record.getField("sources"));
            assertThat(row.statement()).isEqualTo(record.getField("statement"));
        }
    }

    @Test
    void everyRowHasAStatementAndSourcesThatExist() throws IOException {
        Set<String> sections = new HashSet<>();
        resource("sections.csv").forEach(it -> sections.add(it.getField("page") + "#" + it.getField("section")));
        assertThat(HandbookRows.load().byId().values()).allSatisfy(row -> {
            assertThat(row.statement()).isNotBlank().endsWith(".");
            assertThat(row.sources()).isNotEmpty().allMatch(sections::contains);
        });
    }

    @Test
    void everyRowOfTheCatalogueIsThere() {
        assertThat(HandbookRows.load().byId().keySet())
                .filteredOn(id -> id.matches("T\\d\\d\\.\\d\\d"))
                .hasSize(ROWS_OF_THE_CATALOGUE);
        assertThat(HandbookRows.load().byId().values())
                .filteredOn(row -> row.origin() == RowOrigin.TEXT)
                .hasSize(ROWS_OF_THE_TEXT);
    }

    @Test
    void rowsAreThoseOfTheSharedCatalogueWhereItIsAtHand() throws IOException {
        Path shared = Path.of("..", "..", "shared", "handbook", "rows.csv");
        assumeTrue(Files.exists(shared), "the shared handbook is not at hand");
        try (Reader reader = Files.newBufferedReader(shared)) {
            assertThat(records(reader)).isNotEmpty().allSatisfy(record -> {
                HandbookRow row =
                        HandbookRows.load().find(record.getField("row")).orElseThrow();
                assertThat(row.table()).isEqualTo(record.getField("table"));
            });
        }
    }
}
