package dev.engagement.rules.crm;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.engagement.model.request.EngagementRequest;
import dev.engagement.rules.crm.CrmExport.Status;
import dev.engagement.rules.crm.CrmIssue.Severity;
import dev.engagement.rules.internal.facts.FactReader;
import dev.engagement.rules.internal.facts.QuestionType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run over an export. */
final class ExportReader {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int MOST_IDS = 1_000_000;
    private static final Pattern RECORD_LINE = Pattern.compile("line (\\d+)");

    private final QuestionType<EngagementRequest> type = QuestionType.of(EngagementRequest.class);
    private final RequestKinds kinds = RequestKinds.load();
    private final String file;
    private final Consumer<CrmCase> cases;
    private final Consumer<CrmIssue> issues;
    private final Set<String> ids = new HashSet<>();
    private boolean anyCase;
    private boolean anyError;
    private int lastLine = 1;

    ExportReader(String file, Consumer<CrmCase> cases, Consumer<CrmIssue> issues) {
        this.file = file;
        this.cases = cases;
        this.issues = issues;
    }

    Status read(Reader text) {
        try {
            BufferedReader peekable = ExportText.peekable(text);
            char separator = separator(ExportText.firstLine(peekable));
            readRecords(builder(separator).ofCsvRecord(peekable).iterator(), separator);
        } catch (IOException | UncheckedIOException e) {
            error(lastLine, "The file cannot be read to its end.", "Maybe it is on a lost disk.");
        } catch (CsvParseException e) {
            broken(e);
        }
        if (!anyCase && !anyError) {
            error(1, "The file has no records below its header.", "Maybe the export found no requests.");
        }
        return Status.of(anyCase, anyError);
    }

    private static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_FIELD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    /** The separator under which the first line names most columns. */
    private static char separator(String firstLine) {
        char best = SEPARATORS.get(0);
        int most = 0;
        for (char separator : SEPARATORS) {
            int known = known(firstLine, separator);
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private static int known(String firstLine, char separator) {
        try {
            return firstLine.isEmpty()
                    ? 0
                    : new Header(builder(separator).ofSingleCsvRecord(firstLine).getFields()).known();
        } catch (CsvParseException e) {
            return 0;
        }
    }

    private void readRecords(Iterator<CsvRecord> records, char separator) {
        CsvRecord first = null;
        while (records.hasNext() && (first == null || blank(first))) {
            first = records.next();
        }
        if (first == null || blank(first)) {
            error(1, "The file is empty.", "Maybe it was not written to its end.");
            return;
        }
        Header header = new Header(first.getFields());
        int line = (int) first.getStartingLineNumber();
        if (header.known() == 0) {
            error(
                    line,
                    "The first line names no known column.",
                    "Maybe it is no header: it should name columns such as Case Number, Stage and Request.");
            return;
        }
        if (separator != SEPARATORS.get(0)) {
            String name = separator == ';' ? "semicolons" : "tabs";
            remark(line, "The fields are separated by " + name + ", not by commas: they are read so.");
        }
        header.issues(file, line).forEach(this::tell);
        while (records.hasNext()) {
            readRecord(header, records.next());
        }
    }

    private static boolean blank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private void readRecord(Header header, CsvRecord record) {
        lastLine = (int) record.getStartingLineNumber();
        if (blank(record)) {
            remark(lastLine, "The record is blank: it is no case.");
        } else if (record.getFieldCount() != header.size()) {
            error(
                    lastLine,
                    "The record has " + record.getFieldCount() + " fields, and the header " + header.size()
                            + ": it is no case.",
                    record.getFieldCount() > header.size()
                            ? "Maybe a text with a separator is not in quotes."
                            : "Maybe the record was cut off, or a quote is missing.");
        } else {
            Cells cells = new Cells(file, header, lastLine, record.getFields());
            String id = readId(cells);
            EngagementRequest request = new RecordReader(type, kinds, cells).read();
            cells.issues().forEach(this::tell);
            anyCase = true;
            cases.accept(new CrmCase(id, request, lastLine, cells.issues()));
        }
    }

    private String readId(Cells cells) {
        CrmColumn column = CrmColumn.CASE_NUMBER;
        String number = String.valueOf(lastLine);
        if (!cells.has(column)) {
            return number;
        }
        String id = cells.text(column);
        if (id.isEmpty()) {
            cells.remark(column, "The case number is blank: the case is called by its line (" + number + ").", "");
            return number;
        }
        if (ids.contains(id)) {
            cells.remark(column, "The case number (" + FactReader.shown(id) + ") stands in an earlier record too.", "");
        } else if (ids.size() < MOST_IDS) {
            ids.add(id);
        }
        return id;
    }

    private void broken(CsvParseException e) {
        Matcher place = RECORD_LINE.matcher(String.valueOf(e.getMessage()));
        int line = place.find() ? Integer.parseInt(place.group(1)) : lastLine;
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("Unclosed")) {
            error(
                    line,
                    "A quote that opens in the record of this line is not closed: the rest of the file is not read.",
                    "Maybe a quote inside a text is to be written twice.");
        } else if (reason.contains("after closing quote")) {
            error(
                    line,
                    "A text in the record of this line goes on after its closing quote: the rest of the file is not read.",
                    "Maybe a quote inside a text is to be written twice.");
        } else {
            error(
                    line,
                    "A field of more than " + LONGEST_FIELD
                            + " characters stands in the record of this line: the rest of the file is not read.",
                    "Maybe a quote is not closed.");
        }
    }

    private void error(int line, String message, String remedy) {
        tell(CrmIssue.ofFile(Severity.ERROR, file, line, message, remedy));
    }

    private void remark(int line, String message) {
        tell(CrmIssue.ofFile(Severity.REMARK, file, line, message, ""));
    }

    private void tell(CrmIssue issue) {
        anyError |= issue.severity() == Severity.ERROR;
        issues.accept(issue);
    }
}
