package dev.engagement.examples.cli;

import dev.engagement.model.HandbookRow;
import dev.engagement.model.Outcome;
import dev.engagement.model.Reason;
import dev.engagement.rules.analyze.Change;
import dev.engagement.rules.analyze.Changes;
import dev.engagement.rules.analyze.Explanation;
import dev.engagement.rules.analyze.NearRule;
import dev.engagement.rules.analyze.Prospect;
import dev.engagement.rules.analyze.SpokenRule;
import dev.engagement.rules.analyze.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An explanation, for people and for programs.
 *
 * @param asked the case
 * @param explanation what is known of it
 * @param wanted the answers to come to
 * @param prospectOf the question whose possible answers are told where facts are missing
 */
record ExplainedCase(Case asked, Explanation explanation, List<Wanted> wanted, String prospectOf) {
    private static final int NEAREST_RULES = 3;

    ExplainedCase {
        wanted = List.copyOf(wanted);
    }

    String text(boolean first) {
        List<String> lines = new ArrayList<>();
        if (!first) {
            lines.add("");
        }
        lines.add(asked.name() + ": " + AdviceSections.headline(explanation.decision()));
        lines.add("  What spoke");
        explanation.toString().lines().forEach(it -> lines.add("    " + it));
        prospect(lines);
        wanted.forEach(it -> toward(it, lines));
        return String.join("\n", lines);
    }

    private boolean open() {
        return explanation.decision().outcome() == Outcome.NEEDS_FACTS
                || explanation.decision().asked().stream().anyMatch(it -> it.outcome() == Outcome.NEEDS_FACTS);
    }

    private void prospect(List<String> lines) {
        if (open()) {
            Prospect prospect = explanation.prospect(prospectOf);
            lines.add("  Still possible (" + prospect.question() + "): " + String.join(", ", prospect.possible()));
            prospect.askNext().ifPresent(it -> lines.add("  Ask next: " + it));
        }
    }

    private void toward(Wanted wish, List<String> lines) {
        Changes changes = explanation.changesTo(wish);
        String answer = wish.question() + " = " + wish.answer();
        lines.add("  To come to " + answer);
        for (Change change : changes.changes()) {
            lines.add("    " + (change.facts().isEmpty() ? "nothing has to change" : "change " + change));
        }
        if (changes.complete() && changes.changes().isEmpty()) {
            lines.add("    no change of facts leads there");
        }
        changes.why().ifPresent(it -> lines.add("    not proved minimal: " + it));
        if (changes.changes().stream().anyMatch(it -> it.facts().isEmpty())) {
            return;
        }
        for (NearRule near :
                explanation.nearest(wish).stream().limit(NEAREST_RULES).toList()) {
            lines.add("    " + near.reason().rule() + " " + near.reason().title() + " did not speak:");
            near.unmet().forEach(it -> lines.add("      " + it));
        }
    }

    Map<String, Object> fields() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", asked.id());
        object.put("question", asked.question().name());
        object.put("outcome", explanation.decision().outcome().name());
        object.put(
                "spoke", explanation.spoke().stream().map(ExplainedCase::spoken).toList());
        if (open()) {
            Prospect prospect = explanation.prospect(prospectOf);
            object.put("stillPossible", prospect.possible());
            prospect.askNext().ifPresent(it -> object.put("askNext", it));
        }
        object.put("wanted", wanted.stream().map(this::wish).toList());
        return object;
    }

    private static Map<String, Object> spoken(SpokenRule rule) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("question", rule.question());
        object.put("rule", rule.reason().rule());
        object.put("rows", rows(rule.reason()));
        object.put("said", rule.said());
        object.put("conditions", rule.conditions());
        return object;
    }

    private static List<String> rows(Reason reason) {
        return reason.rows().stream().map(HandbookRow::id).toList();
    }

    private Map<String, Object> wish(Wanted wish) {
        Changes changes = explanation.changesTo(wish);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("question", wish.question());
        object.put("answer", wish.answer());
        object.put("fixed", wish.fixed().stream().sorted().toList());
        object.put("provedMinimal", changes.complete());
        object.put(
                "changes", changes.changes().stream().map(ExplainedCase::change).toList());
        object.put(
                "nearestRules",
                explanation.nearest(wish).stream()
                        .limit(NEAREST_RULES)
                        .map(ExplainedCase::near)
                        .toList());
        return object;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("facts", change.facts());
        Map<String, Object> because = new LinkedHashMap<>();
        change.because()
                .forEach((fact, reasons) -> because.put(
                        fact,
                        reasons.stream()
                                .map(it -> Map.of("rule", it.rule(), "rows", rows(it)))
                                .toList()));
        object.put("because", because);
        return object;
    }

    private static Map<String, Object> near(NearRule rule) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", rule.reason().rule());
        object.put("rows", rows(rule.reason()));
        object.put("unmet", rule.unmet());
        return object;
    }
}
