package dev.engagement.examples.cli;

import dev.engagement.rules.analyze.CaseBox;
import dev.engagement.rules.analyze.DecisionChange;
import dev.engagement.rules.analyze.QuestionChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What two versions of the rules differ in, for people, programs and merge requests.
 *
 * @param questions what changes in each question
 * @param onlyInOne the names of questions that one version alone answers
 * @param requests what changes in a file of requests
 */
record ComparisonReport(List<QuestionChange> questions, List<String> onlyInOne, ComparedRequests requests) {
    private static final int BOXES_SHOWN = 8;
    private static final int NAMES_SHOWN = 10;

    ComparisonReport {
        questions = List.copyOf(questions);
        onlyInOne = List.copyOf(onlyInOne);
    }

    boolean alike() {
        return questions.stream().allMatch(QuestionChange::same)
                && onlyInOne.isEmpty()
                && requests.changes().isEmpty();
    }

    String text() {
        List<String> lines = new ArrayList<>();
        for (QuestionChange question : questions) {
            if (!question.same()) {
                lines.add(question.question() + ": "
                        + question.notListed()
                                .orElseGet(() -> question.changed() + " of " + question.cells()
                                        + " cells are decided otherwise"));
                question.changes().forEach(it -> addText(it, lines));
            }
        }
        onlyInOne.forEach(it -> lines.add(it + ": answered by one of the two only"));
        if (lines.isEmpty()) {
            lines.add("Both decide every case of every question alike.");
        }
        if (requests.cases() > 0) {
            lines.addAll(DecisionChanges.alike(requests.changes()));
            lines.add("Requests: " + requests.changes().size() + " of " + requests.cases() + " are decided otherwise.");
        }
        return String.join("\n", lines);
    }

    private void addText(DecisionChange change, List<String> lines) {
        lines.add("  " + change.before() + " -> " + change.after() + ": " + cells(change) + shown(change));
        change.boxes().stream().limit(BOXES_SHOWN).forEach(it -> lines.add("    " + it + " (" + it.cells() + ")"));
        if (change.boxes().size() > BOXES_SHOWN) {
            lines.add("    and " + (change.boxes().size() - BOXES_SHOWN) + " more boxes");
        }
        lines.add("    for instance " + change.witness());
    }

    private static String cells(DecisionChange change) {
        String count = change.cells().toString();
        return count + (count.equals("1") ? " cell" : " cells");
    }

    private String shown(DecisionChange change) {
        List<String> names = requests.showing(change);
        if (requests.cases() == 0) {
            return "";
        }
        String some = String.join(", ", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
        return ", " + names.size() + " of " + requests.cases() + " requests"
                + (names.isEmpty() ? "" : " (" + some + (names.size() > NAMES_SHOWN ? ", …" : "") + ")");
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("## What changes");
        lines.add("");
        if (alike()) {
            lines.add("Both versions of the rules decide every case of every question alike.");
        }
        for (QuestionChange question : questions) {
            if (!question.same()) {
                addMarkdown(question, lines);
            }
        }
        onlyInOne.forEach(it -> lines.add("- `" + it + "` is answered by one of the two only."));
        if (requests.cases() > 0) {
            lines.add("### Requests");
            lines.add("");
            lines.add(requests.changes().size() + " of " + requests.cases() + " requests are decided otherwise.");
            lines.add("");
            requests.changes().forEach(it -> {
                List<String> parts = new ArrayList<>();
                it.differences().forEach((heading, difference) -> parts.add(heading + ": " + difference));
                lines.add("- **" + Markdown.escaped(it.name()) + "** " + Markdown.escaped(String.join("; ", parts)));
            });
        }
        return String.join("\n", lines);
    }

    private void addMarkdown(QuestionChange question, List<String> lines) {
        lines.add("### " + question.question());
        lines.add("");
        lines.add(question.notListed()
                .map(Markdown::escaped)
                .orElseGet(() -> question.changed() + " of " + question.cells() + " cells are decided otherwise."));
        lines.add("");
        lines.add("| before | after | cells | cases | " + (requests.cases() > 0 ? "requests |" : "for instance |"));
        lines.add("|---|---|---:|---|---|");
        for (DecisionChange change : question.changes()) {
            List<String> boxes = change.boxes().stream()
                    .limit(BOXES_SHOWN)
                    .map(CaseBox::toString)
                    .map(Markdown::escaped)
                    .toList();
            String more = change.boxes().size() > BOXES_SHOWN
                    ? "<br>and " + (change.boxes().size() - BOXES_SHOWN) + " more boxes"
                    : "";
            String last = requests.cases() > 0
                    ? String.valueOf(requests.showing(change).size())
                    : Markdown.escaped(change.witness().toString());
            lines.add("| " + Markdown.escaped(change.before()) + " | " + Markdown.escaped(change.after()) + " | "
                    + change.cells() + " | " + String.join("<br>", boxes) + more + " | " + last + " |");
        }
        lines.add("");
    }

    Map<String, Object> fields() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("alike", alike());
        object.put(
                "questions",
                questions.stream().filter(it -> !it.same()).map(this::question).toList());
        object.put("onlyInOne", onlyInOne);
        if (requests.cases() > 0) {
            object.put("requests", requests.cases());
            object.put("changedRequests", requests.changes());
        }
        return object;
    }

    private Map<String, Object> question(QuestionChange question) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("question", question.question());
        object.put("cells", question.cells());
        object.put("changed", question.changed());
        question.notListed().ifPresent(it -> object.put("notListed", it));
        object.put("changes", question.changes().stream().map(this::change).toList());
        return object;
    }

    private Map<String, Object> change(DecisionChange change) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("before", change.before());
        object.put("after", change.after());
        object.put("cells", change.cells());
        object.put(
                "boxes",
                change.boxes().stream()
                        .map(it -> Map.of("facts", it.facts(), "cells", it.cells()))
                        .toList());
        object.put("witness", change.witness().facts());
        if (requests.cases() > 0) {
            object.put("requests", requests.showing(change));
        }
        return object;
    }
}
