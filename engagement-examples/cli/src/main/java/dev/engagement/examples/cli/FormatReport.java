package dev.engagement.examples.cli;

import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.format.FormattedFile;
import dev.engagement.rules.format.LineDifference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What formatting did, or would do. */
final class FormatReport {
    private final List<FormattedFile> files;
    private final boolean check;

    FormatReport(List<FormattedFile> files, boolean check) {
        this.files = files;
        this.check = check;
    }

    boolean wouldChange() {
        return files.stream().anyMatch(FormattedFile::changed);
    }

    private List<RuleIssue> issues() {
        return files.stream().flatMap(it -> it.issues().stream()).toList();
    }

    String text() {
        List<String> lines = new ArrayList<>();
        issues().forEach(it -> lines.add(it.toString()));
        boolean done = lines.isEmpty() && !check;
        long changed = files.stream().filter(FormattedFile::changed).count();
        if (done || check) {
            for (FormattedFile file : files) {
                file.difference()
                        .ifPresent(it -> lines.add(check ? difference(file.name(), it) : "formatted: " + file.name()));
            }
        }
        String of = " of " + files.size() + (files.size() == 1 ? " file" : " files");
        if (!issues().isEmpty()) {
            long wrong = files.stream().filter(it -> !it.issues().isEmpty()).count();
            lines.add(wrong + of + " cannot be formatted" + (check ? "." : ": nothing was changed."));
        } else {
            lines.add(changed + of + (check ? " would be formatted." : " formatted."));
        }
        return String.join("\n", lines);
    }

    private static String difference(String file, LineDifference it) {
        return file + ":" + it.line() + ": would be formatted\n  - " + shown(it.before()) + "\n  + "
                + shown(it.after());
    }

    /** A line with the signs in it that nobody sees. */
    private static String shown(String line) {
        int end = line.stripTrailing().length();
        return line.substring(0, end).replace("\t", "\\t").replace("\uFEFF", "\\uFEFF")
                + line.substring(end).replace(' ', '·').replace("\t", "\\t").replace("\r", "\\r");
    }

    Map<String, Object> json() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("files", files.size());
        object.put(check ? "wouldChange" : "changed", issues().isEmpty() || check ? changes() : List.of());
        object.put("issues", issues().stream().map(FormatReport::issue).toList());
        return object;
    }

    private List<Map<String, Object>> changes() {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (FormattedFile file : files) {
            Optional<LineDifference> difference = file.difference();
            difference.ifPresent(it -> {
                Map<String, Object> change = new LinkedHashMap<>();
                change.put("file", file.name());
                change.put("line", it.line());
                change.put("before", it.before());
                change.put("after", it.after());
                changes.add(change);
            });
        }
        return changes;
    }

    private static Map<String, Object> issue(RuleIssue issue) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("severity", issue.severity().name().toLowerCase(Locale.ROOT));
        object.put("code", issue.code().id());
        object.put("file", issue.file());
        object.put("line", issue.line());
        object.put("column", issue.column());
        object.put("rule", issue.rule());
        object.put("message", issue.message());
        object.put("remedy", issue.remedy());
        return object;
    }
}
