package dev.engagement.rules.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.internal.Libraries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON: issues a line each, and what else the reports need. Stateless. */
final class JsonIssues {
    private JsonIssues() {}

    static String lines(List<RuleIssue> issues) {
        return issues.stream().map(it -> written(fields(it)) + "\n").collect(Collectors.joining());
    }

    private static Map<String, Object> fields(RuleIssue issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("severity", issue.severity().name().toLowerCase(Locale.ROOT));
        fields.put("code", issue.code().id());
        fields.put("file", issue.file());
        fields.put("line", issue.line());
        fields.put("column", issue.column());
        fields.put("endLine", issue.endLine());
        fields.put("endColumn", issue.endColumn());
        fields.put("rule", issue.rule());
        fields.put("message", issue.message());
        fields.put("remedy", issue.remedy());
        return fields;
    }

    static String written(Object value) {
        Libraries.require("Writing JSON", "Jackson", "com.fasterxml.jackson.core.JsonFactory", "engagement-scenarios");
        return Writer.of(value);
    }

    /** Loaded only where the library is there. */
    private static final class Writer {
        static String of(Object value) {
            try {
                return new ObjectMapper().writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("The report cannot be written as JSON: " + e.getOriginalMessage(), e);
            }
        }
    }
}
