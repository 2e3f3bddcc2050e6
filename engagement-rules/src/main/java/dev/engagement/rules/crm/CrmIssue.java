package dev.engagement.rules.crm;

/**
 * Something that a person should know of an export. Immutable.
 *
 * @param severity whether something could not be read
 * @param file the name of the file as it was given
 * @param line the line, from 1; where a record has several lines, the one of the value
 * @param column the number of the column, from 1; 0 where a whole record or file is meant
 * @param columnName the name of the column as the header spells it; empty where a whole record or file is meant
 * @param value the value, at most 200 characters of it; empty where none is meant
 * @param message what is wrong or remarkable
 * @param remedy what to do, often the nearest known name; empty if nothing better than the message can be said
 */
public record CrmIssue(
        Severity severity,
        String file,
        int line,
        int column,
        String columnName,
        String value,
        String message,
        String remedy) {
    private static final int LONGEST_VALUE = 200;

    /** Whether something could not be read. */
    public enum Severity {
        /** A value, a record or a file could not be read. What was not read is unknown. */
        ERROR,
        /** Everything was read, and this is worth knowing. */
        REMARK
    }

    /** Cuts off a long value. {@inheritDoc} */
    public CrmIssue {
        value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }

    static CrmIssue ofFile(Severity severity, String file, int line, String message, String remedy) {
        return new CrmIssue(severity, file, line, 0, "", "", message, remedy);
    }

    /**
     * The issue on one line, and its remedy on a second: {@code file:line: error: column 12 (Stage): message}.
     */
    @Override
    public String toString() {
        String kind = severity == Severity.ERROR ? "error" : "remark";
        String where = column == 0 ? "" : "column " + column + " (" + columnName + "): ";
        return file + ":" + line + ": " + kind + ": " + where + message + (remedy.isEmpty() ? "" : "\n" + remedy);
    }
}
