package dev.engagement.rules.crm;

import dev.engagement.rules.crm.CrmIssue.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cells of one record, and what is said of them. */
final class Cells {
    private final String file;
    private final Header header;
    private final int line;
    private final List<String> fields;
    private final List<CrmIssue> issues = new ArrayList<>();

    Cells(String file, Header header, int line, List<String> fields) {
        this.file = file;
        this.header = header;
        this.line = line;
        this.fields = fields;
    }

    boolean has(CrmColumn column) {
        return header.has(column);
    }

    /** The text of a column that the header has, without blanks around it. */
    String text(CrmColumn column) {
        return fields.get(header.position(column)).strip();
    }

    boolean damaged(CrmColumn column) {
        return text(column).indexOf(ExportText.DAMAGE) >= 0;
    }

    void error(CrmColumn column, String message, String remedy) {
        issues.add(issue(Severity.ERROR, column, message, remedy));
    }

    void remark(CrmColumn column, String message, String remedy) {
        issues.add(issue(Severity.REMARK, column, message, remedy));
    }

    private CrmIssue issue(Severity severity, CrmColumn column, String message, String remedy) {
        int position = header.position(column);
        return new CrmIssue(
                severity, file, lineOf(position), position + 1, header.name(position), text(column), message, remedy);
    }

    /** A text before it in the record may have line ends. */
    private int lineOf(int position) {
        long breaks = fields.subList(0, position).stream()
                .mapToLong(field -> field.lines().count() - (field.isEmpty() ? 0 : 1))
                .sum();
        return line + (int) breaks;
    }

    List<CrmIssue> issues() {
        return issues.stream().sorted(Comparator.comparing(CrmIssue::column)).toList();
    }
}
