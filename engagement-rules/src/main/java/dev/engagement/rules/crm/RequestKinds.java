package dev.engagement.rules.crm;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.engagement.model.Text;
import dev.engagement.model.fact.Need;
import dev.engagement.model.fact.SalesPhase;
import dev.engagement.rules.internal.facts.Choices;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table {@code request-kinds.csv}: what the column Request says of need, phase and more. Immutable. */
final class RequestKinds {
    private static final String TABLE = "request-kinds.csv";
    private static final String BY_STAGE = "by-stage";
    private static final Pattern EQUALS = Pattern.compile("=");

    private final List<Kind> kinds = new ArrayList<>();

    /**
     * A kind of request.
     *
     * @param request the text; where it ends with a star, what a text begins with
     * @param need what is needed
     * @param phase the phase; empty where it follows from the stage
     * @param facts more facts, by name, as a file says them
     */
    record Kind(String request, Need need, Optional<SalesPhase> phase, Map<String, String> facts) {
        private boolean fits(String text) {
            if (!request.endsWith("*")) {
                return Text.of(request).sameAs(text);
            }
            String start = request.substring(0, request.length() - 1).strip();
            return text.length() >= start.length()
                    && text.substring(0, start.length()).equalsIgnoreCase(start);
        }
    }

    private RequestKinds() {}

    static RequestKinds load() {
        RequestKinds table = new RequestKinds();
        try (InputStream bytes = Objects.requireNonNull(RequestKinds.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(bytes)) {
            records.forEach(row -> table.kinds.add(kind(row)));
        } catch (IOException e) {
            throw new IllegalStateException("The table (" + TABLE + ") cannot be read.", e);
        }
        return table;
    }

    private static Kind kind(NamedCsvRecord row) {
        String phase = row.getField("Phase");
        Map<String, String> facts = new LinkedHashMap<>();
        if (!row.getField("Facts").isEmpty()) {
            String[] fact = EQUALS.split(row.getField("Facts"), 2);
            facts.put(fact[0], fact[1]);
        }
        return new Kind(
                row.getField("Request"),
                (Need) Choices.of(Need.class).find(row.getField("Need")).orElseThrow(),
                phase.equals(BY_STAGE)
                        ? Optional.empty()
                        : Choices.of(SalesPhase.class).find(phase).map(SalesPhase.class::cast),
                facts);
    }

    /** The kinds, in the order of the table. */
    List<Kind> all() {
        return List.copyOf(kinds);
    }

    /** The kind of a text; where no row of the table fits, a need that the vocabulary knows by this name. */
    Optional<Kind> find(String text) {
        return kinds.stream()
                .filter(kind -> kind.fits(text))
                .findFirst()
                .or(() ->
                        Choices.of(Need.class).find(text).map(Need.class::cast).map(RequestKinds::ofVocabulary));
    }

    private static Kind ofVocabulary(Need need) {
        Optional<SalesPhase> phase = Optional.of(SalesPhase.OTHER);
        if (need.unknown()) {
            phase = Optional.of(SalesPhase.UNKNOWN);
        } else if (need.salesCycle()) {
            phase = Optional.empty();
        }
        return new Kind("", need, phase, Map.of());
    }
}
