package dev.engagement.rules.check;

import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.internal.drools.Handbook;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a report as SARIF 2.1.0.
 *
 * @param root the folder from which paths are told
 */
record SarifLog(Path root) {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    String of(CheckReport report) {
        List<IssueCode> codes = report.issues().stream()
                .map(RuleIssue::code)
                .distinct()
                .sorted()
                .toList();
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(codes)));
        run.put("invocations", List.of(invocation(report)));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", report.issues().stream().map(it -> result(it, codes)).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonIssues.written(log);
    }

    private static Map<String, Object> driver(List<IssueCode> codes) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "engagement check");
        driver.put("organization", "Engagement Advisor");
        driver.put("version", Handbook.version());
        driver.put("rules", codes.stream().map(SarifLog::rule).toList());
        return driver;
    }

    private static Map<String, Object> rule(IssueCode code) {
        HelpPage page = HelpPage.of(code);
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.id());
        rule.put("name", camelCase(code.name()));
        rule.put("shortDescription", Map.of("text", code.title()));
        rule.put("fullDescription", Map.of("text", page.meaning()));
        rule.put("defaultConfiguration", Map.of("level", level(code.severity())));
        rule.put("help", pair("text", page.text(), "markdown", page.text()));
        return rule;
    }

    private static Map<String, Object> invocation(CheckReport report) {
        List<Map<String, Object>> unread = report.issues().stream()
                .filter(it -> it.code() == IssueCode.UNREADABLE_FILE)
                .map(it -> pair("level", "error", "message", message(it)))
                .toList();
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", unread.isEmpty());
        if (report.omitted() > 0) {
            unread = Stream.concat(
                            unread.stream(),
                            Stream.of(pair("level", "note", "message", Map.of("text", report.summary()))))
                    .toList();
        }
        if (!unread.isEmpty()) {
            invocation.put("toolExecutionNotifications", unread);
        }
        return invocation;
    }

    private Map<String, Object> result(RuleIssue issue, List<IssueCode> codes) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", issue.line());
        region.put("startColumn", issue.column());
        region.put("endLine", issue.endLine());
        region.put("endColumn", issue.endColumn());
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", pair("artifactLocation", Map.of("uri", uri(issue.file())), "region", region));
        if (!issue.rule().isEmpty()) {
            location.put("logicalLocations", List.of(pair("name", issue.rule(), "kind", "member")));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", issue.code().id());
        result.put("ruleIndex", codes.indexOf(issue.code()));
        result.put("level", level(issue.severity()));
        result.put("message", message(issue));
        result.put("locations", List.of(location));
        return result;
    }

    private static Map<String, Object> message(RuleIssue issue) {
        return Map.of("text", issue.message() + (issue.remedy().isEmpty() ? "" : "\n" + issue.remedy()));
    }

    private static String level(RuleIssue.Severity severity) {
        return severity == RuleIssue.Severity.ERROR ? "error" : "warning";
    }

    /** The path from the root, where the file is below it; blanks and the like are escaped. */
    private String uri(String file) {
        try {
            Path path = Path.of(file);
            Path base = root.toAbsolutePath().normalize();
            if (path.isAbsolute() && !path.normalize().startsWith(base)) {
                return path.toUri().toString();
            }
            Path shown = path.isAbsolute() ? base.relativize(path.normalize()) : path.normalize();
            return new URI(null, null, shown.toString().replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException | InvalidPathException e) {
            throw new IllegalStateException("The file name (" + file + ") is no path.", e);
        }
    }

    /** In this order, whatever the machine. */
    private static Map<String, Object> pair(String one, Object its, String other, Object others) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(one, its);
        pair.put(other, others);
        return pair;
    }

    private static String camelCase(String constant) {
        return Stream.of(constant.split("_", -1))
                .map(it -> it.charAt(0) + it.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
