package dev.engagement.examples.cli;

import dev.engagement.model.HandbookRow;
import dev.engagement.model.RowOrigin;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.analyze.Trace;
import dev.engagement.rules.analyze.TracedRow;
import dev.engagement.rules.analyze.TracedRule;
import dev.engagement.rules.analyze.TracedSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where rows and rules lead, for people, programs and pages.
 *
 * @param trace all of it
 * @param filter what is shown
 */
record TraceReport(Trace trace, TraceFilter filter) {
    private static final int SCENARIOS_SHOWN = 3;

    private List<TracedSection> sections() {
        return trace.sections().stream()
                .map(it -> new TracedSection(
                        it.page(),
                        it.section(),
                        it.rows().stream().filter(filter::shows).toList()))
                .filter(it -> !it.rows().isEmpty())
                .toList();
    }

    private List<TracedRule> rules() {
        return trace.rules().stream()
                .filter(it -> filter.shows(it, trace.rows()))
                .toList();
    }

    private List<String> summary() {
        List<TracedRow> text = trace.rows(RowOrigin.TEXT);
        List<TracedRow> added = new ArrayList<>(trace.rows(RowOrigin.DEFAULT));
        added.addAll(trace.rows(RowOrigin.CORRECTION));
        List<String> lines = new ArrayList<>();
        lines.add(covered(text) + " of " + text.size() + " rows of the pages are cited by a rule, and " + covered(added)
                + " of " + added.size() + " rows that fill their silence or make them more exact.");
        if (!trace.uncovered().isEmpty()) {
            lines.add("No rule cites: "
                    + trace.uncovered().stream().map(HandbookRow::id).collect(Collectors.joining(", ")));
        }
        if (!trace.rulesWithoutRow().isEmpty()) {
            lines.add("No row is cited by: "
                    + trace.rulesWithoutRow().stream().map(RuleSummary::id).collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private static long covered(List<TracedRow> rows) {
        return rows.stream().filter(TracedRow::covered).count();
    }

    String text() {
        List<String> lines = new ArrayList<>();
        for (TracedSection section : sections()) {
            lines.add(section.page() + "#" + section.section());
            for (TracedRow row : section.rows()) {
                lines.add("  " + row.row().id() + " " + row.row().table() + " ("
                        + row.row().force().code() + "): " + row.row().statement());
                row.rules().forEach(it -> lines.add("    " + words(it)));
                if (!row.covered()) {
                    lines.add("    no rule");
                }
            }
            lines.add("");
        }
        for (TracedRule rule : rules()) {
            lines.add(rule.rule().id() + " (" + rule.rule().file() + ")" + rowIds(rule));
        }
        lines.add("");
        lines.addAll(summary());
        return String.join("\n", lines);
    }

    private static String words(TracedRule rule) {
        List<String> names = rule.scenarios();
        String some = names.stream()
                .limit(SCENARIOS_SHOWN)
                .map(it -> "\"" + it + "\"")
                .collect(Collectors.joining(", "));
        String more = names.size() > SCENARIOS_SHOWN ? " and " + (names.size() - SCENARIOS_SHOWN) + " more" : "";
        return rule.rule().id() + " " + rule.rule().reason().title() + ": "
                + (names.isEmpty() ? "in no scenario" : "in " + some + more);
    }

    private static String rowIds(TracedRule rule) {
        List<HandbookRow> rows = rule.rule().reason().rows();
        return rows.isEmpty()
                ? ": no row"
                : rows.stream().map(HandbookRow::id).collect(Collectors.joining(", ", ": ", ""));
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("## Rows, rules and scenarios");
        lines.add("");
        summary().forEach(it -> lines.add(Markdown.escaped(it)));
        for (TracedSection section : sections()) {
            lines.add("");
            lines.add("### " + Markdown.escaped(section.page() + "#" + section.section()));
            lines.add("");
            lines.add("| row | says | rules | scenarios |");
            lines.add("|---|---|---|---:|");
            section.rows().forEach(it -> lines.add(line(it)));
        }
        lines.add("");
        lines.add("### Rules");
        lines.add("");
        lines.add("| rule | file | rows | scenarios |");
        lines.add("|---|---|---|---:|");
        for (TracedRule rule : rules()) {
            String rows =
                    rule.rule().reason().rows().stream().map(HandbookRow::id).collect(Collectors.joining(", "));
            lines.add("| " + rule.rule().id() + " | "
                    + Markdown.escaped(rule.rule().file()) + " | " + rows + " | "
                    + rule.scenarios().size() + " |");
        }
        return String.join("\n", lines);
    }

    private static String line(TracedRow row) {
        String rules = row.rules().stream().map(it -> it.rule().id()).collect(Collectors.joining(", "));
        long scenarios = row.rules().stream()
                .flatMap(it -> it.scenarios().stream())
                .distinct()
                .count();
        return "| " + row.row().id() + " | " + Markdown.escaped(row.row().statement()) + " | "
                + (rules.isEmpty() ? "**none**" : rules) + " | " + scenarios + " |";
    }

    Map<String, Object> fields() {
        List<TracedRow> text = trace.rows(RowOrigin.TEXT);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rows", text.size());
        object.put("covered", covered(text));
        object.put("uncovered", uncovered(text));
        object.put(
                "rulesWithoutRow",
                trace.rulesWithoutRow().stream().map(RuleSummary::id).toList());
        for (RowOrigin origin : List.of(RowOrigin.DEFAULT, RowOrigin.CORRECTION)) {
            List<TracedRow> rows = trace.rows(origin);
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("rows", rows.size());
            counts.put("covered", covered(rows));
            counts.put("uncovered", uncovered(rows));
            object.put(origin.code() + "s", counts);
        }
        object.put("sections", sections().stream().map(TraceReport::fields).toList());
        object.put("rules", rules().stream().map(TraceReport::fields).toList());
        return object;
    }

    private static List<String> uncovered(List<TracedRow> rows) {
        return rows.stream()
                .filter(it -> !it.covered())
                .map(it -> it.row().id())
                .toList();
    }

    private static Map<String, Object> fields(TracedSection section) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("page", section.page());
        object.put("section", section.section());
        object.put("rows", section.rows().stream().map(TraceReport::fields).toList());
        return object;
    }

    private static Map<String, Object> fields(TracedRow traced) {
        HandbookRow row = traced.row();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("row", row.id());
        object.put("table", row.table());
        object.put("origin", row.origin().code());
        object.put("force", row.force().code());
        object.put("sources", row.sources());
        object.put("statement", row.statement());
        object.put("rules", traced.rules().stream().map(it -> it.rule().id()).toList());
        return object;
    }

    private static Map<String, Object> fields(TracedRule traced) {
        RuleSummary rule = traced.rule();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", rule.id());
        object.put("title", rule.reason().title());
        object.put("file", rule.file());
        object.put("rows", rule.reason().rows().stream().map(HandbookRow::id).toList());
        object.put("sources", rule.reason().sources());
        object.put("scenarios", traced.scenarios());
        return object;
    }
}
