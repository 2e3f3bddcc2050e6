package dev.engagement.rules.crm;

import dev.engagement.model.request.EngagementRequest;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes small exports. */
final class Exports {
    /** The requests that the examples come with. */
    static final Path SAMPLE = Path.of("..", "engagement-examples", "requests", "sa-requests.csv");

    private Exports() {}

    /** Reads a text as an export called {@code x.csv}. */
    static CrmExport read(String text) {
        return CrmExport.read("x.csv", new StringReader(text));
    }

    /** Reads one record of a few columns, beside a case number. */
    static CrmCase readCase(Map<CrmColumn, String> cells) {
        Map<CrmColumn, String> sorted = new TreeMap<>(cells);
        sorted.putIfAbsent(CrmColumn.CASE_NUMBER, "CS-1");
        String header = sorted.keySet().stream().map(CrmColumn::label).collect(Collectors.joining(","));
        String record = sorted.values().stream()
                .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
        return read(header + "\n" + record + "\n").cases().get(0);
    }

    static CrmCase readCase(CrmColumn column, String cell) {
        return readCase(Map.of(column, cell));
    }

    /** What a record is that tells nothing. */
    static EngagementRequest nothing() {
        return readCase(Map.of()).request();
    }
}
