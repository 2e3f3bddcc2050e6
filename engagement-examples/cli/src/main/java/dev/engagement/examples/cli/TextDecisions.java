package dev.engagement.examples.cli;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.HandbookRow;
import dev.engagement.model.Note;
import dev.engagement.model.Reason;
import dev.engagement.rules.crm.CrmIssue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decisions as advice to a person: short where there are many, with all reasons where somebody asks why. */
final class TextDecisions implements DecisionPrinter {
    private static final String HEADING = "  %-12s  ";

    private final Console console;
    private final boolean why;
    private final Map<String, Integer> counts = new TreeMap<>();
    private int all;

    TextDecisions(Console console, boolean why) {
        this.console = console;
        this.why = why;
    }

    @Override
    public void print(Case decided, Decision<?> decision) {
        String headline = AdviceSections.headline(decision);
        counts.merge(headline, 1, Integer::sum);
        if (all++ > 0) {
            console.print("");
        }
        String line = decided.id().isEmpty() ? "" : " (line " + decided.line() + ")";
        console.print(decided.name() + line + ": " + headline);
        AdviceSections.of(decision, why).forEach(this::section);
        if (!decided.issues().isEmpty()) {
            section(
                    "As read",
                    decided.issues().stream().map(TextDecisions::onOneLine).toList());
        }
        if (why) {
            reasons(decision);
        }
    }

    private static String onOneLine(CrmIssue issue) {
        String column = issue.columnName().isEmpty() ? "" : issue.columnName() + ": ";
        return column + issue.message() + (issue.remedy().isEmpty() ? "" : " " + issue.remedy());
    }

    private void section(String heading, List<String> lines) {
        List<String> paragraphs = why ? lines : List.of(String.join("; ", lines));
        String start = String.format(HEADING, heading);
        for (String paragraph : paragraphs) {
            console.print(Paragraphs.wrapped(start, paragraph));
            start = String.format(HEADING, "");
        }
    }

    /** Every rule that said something, here or in a narrower question, and every row that they cite: each once. */
    private void reasons(Decision<?> decision) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        collect(decision, reasons);
        decision.notes().stream().map(Note::reason).forEach(it -> reasons.putIfAbsent(it.rule(), it));
        if (reasons.isEmpty()) {
            return;
        }
        console.print("  Why");
        Map<String, HandbookRow> rows = new LinkedHashMap<>();
        reasons.values().forEach(reason -> {
            reason.rows().forEach(row -> rows.putIfAbsent(row.id(), row));
            rule(reason);
        });
        if (!rows.isEmpty()) {
            console.print("  What the handbook says");
            rows.values().forEach(this::row);
        }
    }

    private static void collect(Decision<?> decision, Map<String, Reason> reasons) {
        decision.conclusions().stream().map(Conclusion::reason).forEach(it -> reasons.putIfAbsent(it.rule(), it));
        decision.asked().forEach(it -> collect(it, reasons));
    }

    private void rule(Reason reason) {
        List<String> cited = reason.rows().isEmpty()
                ? reason.sources()
                : reason.rows().stream().map(HandbookRow::id).toList();
        String start = "    " + reason.rule() + "  ";
        String force = reason.force().code();
        console.print(Paragraphs.wrapped(start, reason.title() + " (" + force + "; " + String.join(", ", cited) + ")"));
    }

    private void row(HandbookRow row) {
        String start = "    " + row.id() + "  ";
        console.print(Paragraphs.wrapped(start, row.statement()));
        console.print(" ".repeat(start.length()) + String.join(", ", row.sources()));
    }

    @Override
    public void end() {
        if (all > 1) {
            console.print("");
            console.print(all + " cases:");
            counts.forEach((headline, count) -> console.print(String.format("%6d  %s", count, headline)));
        }
    }
}
