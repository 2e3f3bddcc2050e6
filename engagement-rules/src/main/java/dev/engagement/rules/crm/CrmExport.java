package dev.engagement.rules.crm;

import dev.engagement.rules.internal.Libraries;
import dev.engagement.rules.internal.input.InputException;
import dev.engagement.rules.internal.input.InputText;
import dev.engagement.rules.internal.input.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Requests for engagement, read from the CSV export of a CRM. Immutable.
 *
 * <p>One record is one request; {@link CrmColumn} says what is made of each column. The header may be in any order, and
 * names match without regard to case, blanks, {@code -} and {@code _}. Fields are separated by commas; an export that is
 * separated by semicolons or tabs is read too, with a remark. The encoding is UTF-8, with or without a byte-order mark;
 * line ends are of any kind.
 *
 * <p>An export is other people's data, so reading goes on where it can, and nothing is lost silently:
 *
 * <ul>
 *   <li>A value that cannot be read is an error that names line, column, value and the nearest known name; its fact is
 *       unknown. That holds for open vocabularies too: a role that no vocabulary knows is not taken on trust. Names that the
 *       vocabulary knows are read even where no rule covers them, such as PubSec or LATAM. A value with bytes that are not
 *       UTF-8 is an error as well.
 *   <li>A record with too many or too few fields is an error and gives no case. From a quote on that is not closed, or a
 *       field of more than a million characters, the rest of the file is one error.
 *   <li>A column that is missing, or not known, is a remark. A column that stands twice is an error, and neither is read.
 *   <li>A record without a case number, or with one that an earlier record has, is a remark.
 *   <li>A file that is missing, unreadable, a directory, empty, encoded in UTF-16, without any known column or without
 *       records is an error, and there are no cases.
 * </ul>
 *
 * @param file the name of the file as it was given
 * @param cases the requests, in the order of the file
 * @param issues all errors and remarks, in the order of the file
 */
public record CrmExport(String file, List<CrmCase> cases, List<CrmIssue> issues) {
    /** How much of an export was read. */
    public enum Status {
        /** Every value was read. */
        ALL_READ(0),
        /** Something was not read; it was listed, and decided as unknown. */
        SOME_UNREADABLE(1),
        /** Not one request was read. */
        NOTHING_READ(2);

        private final int exitCode;

        Status(int exitCode) {
            this.exitCode = exitCode;
        }

        /**
         * What a command that reads an export answers its caller with.
         *
         * @return 0, 1 or 2
         */
        public int exitCode() {
            return exitCode;
        }

        static Status of(boolean anyCase, boolean anyError) {
            if (!anyCase) {
                return NOTHING_READ;
            }
            return anyError ? SOME_UNREADABLE : ALL_READ;
        }
    }

    /** Copies the lists. {@inheritDoc} */
    public CrmExport {
        cases = List.copyOf(cases);
        issues = List.copyOf(issues);
    }

    /**
     * How much was read.
     *
     * @return the status
     */
    public Status status() {
        return Status.of(!cases.isEmpty(), !errors().isEmpty());
    }

    /**
     * What could not be read.
     *
     * @return the errors among the issues
     */
    public List<CrmIssue> errors() {
        return issues.stream()
                .filter(issue -> issue.severity() == CrmIssue.Severity.ERROR)
                .toList();
    }

    /**
     * What is worth knowing, though it was read.
     *
     * @return the remarks among the issues
     */
    public List<CrmIssue> remarks() {
        return issues.stream()
                .filter(issue -> issue.severity() == CrmIssue.Severity.REMARK)
                .toList();
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its requests, and all that was not read
     * @throws IllegalStateException if the library that reads CSV is not on the class path
     */
    public static CrmExport read(Path file) {
        Collector collector = new Collector();
        forEach(file, collector.cases::add, collector.issues::add);
        return collector.export(file.toString());
    }

    /**
     * Reads bytes to their end.
     *
     * @param name what issues call the file
     * @param bytes the bytes; not closed here
     * @return the requests, and all that was not read
     * @throws IllegalStateException if the library that reads CSV is not on the class path
     */
    public static CrmExport read(String name, InputStream bytes) {
        Collector collector = new Collector();
        forEach(name, bytes, collector.cases::add, collector.issues::add);
        return collector.export(name);
    }

    /**
     * Reads a text to its end.
     *
     * @param name what issues call the file
     * @param text the text; not closed here
     * @return the requests, and all that was not read
     * @throws IllegalStateException if the library that reads CSV is not on the class path
     */
    public static CrmExport read(String name, Reader text) {
        Collector collector = new Collector();
        forEach(name, text, collector.cases::add, collector.issues::add);
        return collector.export(name);
    }

    /**
     * Reads a file of any length, one record after the other, and keeps none. Case numbers that stand twice are noticed
     * among the first million records.
     *
     * @param file the file
     * @param cases gets every request, in the order of the file
     * @param issues gets every issue, those of a request before the request itself
     * @return how much was read
     * @throws IllegalStateException if the library that reads CSV is not on the class path
     */
    public static Status forEach(Path file, Consumer<CrmCase> cases, Consumer<CrmIssue> issues) {
        requireLibrary();
        try (InputStream bytes = InputText.open(file)) {
            return forEach(file.toString(), bytes, cases, issues);
        } catch (InputException e) {
            return nothing(file.toString(), e.problem(), issues);
        } catch (IOException e) {
            throw new IllegalStateException("The file (" + file + ") cannot be closed.", e);
        }
    }

    /**
     * Reads bytes of any length, one record after the other, and keeps none: see {@link #forEach(Path, Consumer, Consumer)}.
     *
     * @param name what issues call the file
     * @param bytes the bytes; not closed here
     * @param cases gets every request, in the order of the file
     * @param issues gets every issue, those of a request before the request itself
     * @return how much was read
     * @throws IllegalStateException if the library that reads CSV is not on the class path
     */
    public static Status forEach(String name, InputStream bytes, Consumer<CrmCase> cases, Consumer<CrmIssue> issues) {
        requireLibrary();
        try {
            return new ExportReader(name, cases, issues).read(ExportText.decoded(bytes));
        } catch (InputException e) {
            return nothing(name, e.problem(), issues);
        }
    }

    /**
     * Reads a text of any length, one record after the other, and keeps none: see {@link #forEach(Path, Consumer, Consumer)}.
     *
     * @param name what issues call the file
     * @param text the text; not closed here
     * @param cases gets every request, in the order of the file
     * @param issues gets every issue, those of a request before the request itself
     * @return how much was read
     * @throws IllegalStateException if the library that reads CSV is not on the class path
     */
    public static Status forEach(String name, Reader text, Consumer<CrmCase> cases, Consumer<CrmIssue> issues) {
        requireLibrary();
        return new ExportReader(name, cases, issues).read(text);
    }

    private static Status nothing(String name, Problem problem, Consumer<CrmIssue> issues) {
        issues.accept(CrmIssue.ofFile(CrmIssue.Severity.ERROR, name, 1, problem.message(), problem.remedy()));
        return Status.NOTHING_READ;
    }

    private static void requireLibrary() {
        Libraries.require("Reading CSV", "FastCSV", "de.siegmar.fastcsv.reader.CsvReader", "engagement-scenarios");
    }

    /** Keeps what a whole file gives. */
    private static final class Collector {
        private final List<CrmCase> cases = new ArrayList<>();
        private final List<CrmIssue> issues = new ArrayList<>();

        CrmExport export(String file) {
            return new CrmExport(file, cases, issues);
        }
    }
}
