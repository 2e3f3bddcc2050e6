package dev.engagement.examples.cli;

import dev.engagement.model.Readings;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.analyze.QuestionChange;
import dev.engagement.rules.analyze.RuleComparison;
import dev.engagement.rules.check.CheckReport;
import dev.engagement.rules.check.CheckedFiles;
import dev.engagement.rules.check.RuleCheck;
import dev.engagement.rules.scenario.ReplayReport;
import dev.engagement.rules.scenario.ScenarioResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is to say of rule files after a save: issues, failed scenarios, and decisions that change. */
final class WatchRound {
    private static final int ISSUES_SHOWN = 12;
    private static final int FAILURES_SHOWN = 4;
    private static final int CHANGES_SHOWN = 8;

    private final Readings readings;
    private final @Nullable DecisionChanges requests;
    private final RuleSet inForce;
    private @Nullable RuleComparison comparison;
    private RuleCheck check;

    WatchRound(RuleSet inForce, Readings readings, @Nullable DecisionChanges requests) {
        this.inForce = inForce;
        this.readings = readings;
        this.requests = requests;
        this.check = RuleCheck.create().withReadings(readings);
    }

    /**
     * What was found.
     *
     * @param check issues, and the rules where they can be used
     * @param questions what changes in the questions whose rules were changed, over all their cases
     * @param changes the cases that are decided otherwise; none where the rules cannot be used
     * @param cases how many cases were decided; 0 without a file of them
     */
    record Found(CheckReport check, List<QuestionChange> questions, List<DecisionChanges.Change> changes, int cases) {
        Found {
            questions = List.copyOf(questions);
            changes = List.copyOf(changes);
        }
    }

    Found look(CheckedFiles files) {
        CheckReport report = check.check(files);
        Optional<RuleSet> rules = report.ruleSet();
        rules.ifPresent(it -> check = check.reusing(it));
        List<QuestionChange> questions = rules.map(this::compared).orElse(List.of());
        if (requests == null || rules.isEmpty()) {
            return new Found(report, questions, List.of(), 0);
        }
        return new Found(report, questions, requests.under(rules.get().advisor(readings)), requests.cases());
    }

    private List<QuestionChange> compared(RuleSet rules) {
        RuleComparison next = comparison == null ? RuleComparison.of(inForce, rules) : comparison.with(rules);
        comparison = next;
        return next.changedQuestions().stream()
                .map(next::question)
                .filter(it -> !it.same())
                .toList();
    }

    /** One screen for people. */
    static String text(Found found) {
        StringBuilder text = new StringBuilder();
        List<RuleIssue> issues = found.check.issues();
        add(text, issues.stream().map(RuleIssue::toString).toList(), ISSUES_SHOWN, "issues");
        text.append(found.check.summary()).append('\n');
        found.check
                .replay()
                .ifPresentOrElse(it -> addScenarios(text, it), () -> text.append("Scenarios: none replayed.\n"));
        if (!found.questions.isEmpty()) {
            text.append(new ComparisonReport(found.questions, List.of(), ComparedRequests.none()).text())
                    .append('\n');
        }
        if (found.cases > 0) {
            add(text, DecisionChanges.alike(found.changes), CHANGES_SHOWN, "kinds of changes");
            text.append("Requests: ")
                    .append(found.changes.size())
                    .append(" of ")
                    .append(found.cases)
                    .append(" are decided otherwise than by the rules in force.\n");
        }
        return text.toString();
    }

    private static void addScenarios(StringBuilder text, ReplayReport replay) {
        List<String> failed =
                replay.failures().stream().map(ScenarioResult::toString).toList();
        add(text, failed, FAILURES_SHOWN, "failed scenarios");
        text.append("Scenarios: ")
                .append(failed.size())
                .append(" of ")
                .append(replay.results().size())
                .append(" failed.\n");
    }

    private static void add(StringBuilder text, List<String> items, int most, String what) {
        items.stream().limit(most).forEach(it -> text.append(it.stripTrailing()).append('\n'));
        if (items.size() > most) {
            text.append("... and ")
                    .append(items.size() - most)
                    .append(" more ")
                    .append(what)
                    .append(".\n");
        }
    }

    /** The same for programs. */
    static Map<String, Object> object(Found found) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("errors", found.check.errors());
        object.put("warnings", found.check.warnings());
        object.put(
                "issues", found.check.issues().stream().map(RuleIssue::toString).toList());
        found.check.replay().ifPresent(it -> {
            object.put("scenarios", it.results().size());
            object.put(
                    "failed",
                    it.failures().stream().map(ScenarioResult::toString).toList());
        });
        object.put(
                "questions",
                new ComparisonReport(found.questions, List.of(), ComparedRequests.none())
                        .fields()
                        .get("questions"));
        if (found.cases > 0) {
            object.put("requests", found.cases);
            object.put("changed", found.changes);
        }
        return object;
    }
}
