package dev.engagement.rules.check;

import dev.engagement.model.Readings;
import dev.engagement.rules.IssueCode;
import dev.engagement.rules.RuleIssue;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.scenario.InvalidScenariosException;
import dev.engagement.rules.scenario.ReplayReport;
import dev.engagement.rules.scenario.RuleUse;
import dev.engagement.rules.scenario.ScenarioIssue;
import dev.engagement.rules.scenario.ScenarioSource;
import dev.engagement.rules.scenario.Scenarios;
import dev.engagement.rules.tree.Match;
import dev.engagement.rules.tree.Position;
import dev.engagement.rules.tree.Rule;
import dev.engagement.rules.tree.RuleFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Scenarios make every rule speak, and leave it silent. */
final class ScenarioCheck {
    private final List<RuleFile> files;
    private final Warnings found;

    ScenarioCheck(List<RuleFile> files, Warnings found) {
        this.files = files;
        this.found = found;
    }

    /** What came of the scenarios; empty if they cannot be read, or if there are none. */
    Optional<ReplayReport> check(List<ScenarioSource> scenarios, RuleSet ruleSet, Readings readings) {
        if (scenarios.isEmpty()) {
            files.stream().findFirst().ifPresent(this::warnOfNone);
            return Optional.empty();
        }
        try {
            ReplayReport report = Scenarios.read(scenarios, ruleSet).replay(ruleSet.advisor(readings));
            Map<String, RuleUse> uses = new LinkedHashMap<>();
            report.rules().forEach(it -> uses.put(it.rule().id(), it));
            files.forEach(file -> check(file, uses));
            return Optional.of(report);
        } catch (InvalidScenariosException e) {
            e.issues().forEach(it -> found.addAll(List.of(broken(it))));
            return Optional.empty();
        }
    }

    private void warnOfNone(RuleFile first) {
        String others = files.size() == 1 ? "" : ", nor beside any other of " + files.size() + " rule files";
        found.add(
                IssueCode.NO_SCENARIO,
                "",
                new Position(first.name(), 1, 1, 1, 1),
                "No scenario file stands beside this rule file" + others + ".",
                "Maybe write " + ScenarioSource.besides(first.name()) + ": a change of a rule would go unnoticed.");
    }

    private void check(RuleFile file, Map<String, RuleUse> uses) {
        boolean asked = file.rules().stream()
                .flatMap(it -> Optional.ofNullable(uses.get(it.id())).stream())
                .anyMatch(it -> !it.speaking().isEmpty() || !it.silent().isEmpty());
        if (asked) {
            for (Rule rule : file.rules()) {
                Optional.ofNullable(uses.get(rule.id())).ifPresent(use -> check(rule, use));
            }
            return;
        }
        String questions = file.rules().stream()
                .flatMap(it -> Questions.name(it.question()).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        found.add(
                IssueCode.NO_SCENARIO,
                "",
                new Position(file.name(), 1, 1, 1, 1),
                "No scenario asks the question of this rule file (" + questions + ").",
                "Maybe write " + ScenarioSource.besides(file.name()) + ": a change of a rule would go unnoticed.");
    }

    private void check(Rule rule, RuleUse use) {
        if (use.speaking().isEmpty()) {
            found.add(
                    IssueCode.NEVER_SPEAKS,
                    rule,
                    rule.namePosition(),
                    "The rule (" + rule.id() + ") speaks in no scenario of its question; there "
                            + count(use.silent().size()) + ".",
                    "Maybe add a scenario to which all its conditions apply.");
        } else if (use.silent().isEmpty() && canBeSilent(rule)) {
            found.add(
                    IssueCode.NEVER_SILENT,
                    rule,
                    rule.namePosition(),
                    "The rule (" + rule.id() + ") speaks in every scenario of its question; there "
                            + count(use.speaking().size()) + ".",
                    "Maybe add a scenario to which one of its conditions does not apply.");
        }
    }

    private static boolean canBeSilent(Rule rule) {
        return rule.patterns().stream()
                .anyMatch(it ->
                        !(it instanceof Match match) || !match.conditions().isEmpty());
    }

    private static String count(int number) {
        return number == 1 ? "is 1" : "are " + number;
    }

    private static RuleIssue broken(ScenarioIssue issue) {
        return new RuleIssue(
                IssueCode.BROKEN_SCENARIOS,
                issue.file(),
                issue.line(),
                issue.column(),
                issue.endLine(),
                issue.endColumn(),
                "",
                issue.message(),
                issue.remedy());
    }
}
