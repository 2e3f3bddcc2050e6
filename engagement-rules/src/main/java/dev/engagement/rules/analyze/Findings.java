package dev.engagement.rules.analyze;

import dev.engagement.model.Finding;
import dev.engagement.model.Missing;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Nothing;
import dev.engagement.rules.internal.cells.CaseMap;
import dev.engagement.rules.internal.cells.Diagrams;
import dev.engagement.rules.internal.cells.Utterance;
import dev.engagement.rules.tree.Absent;
import dev.engagement.rules.tree.InsertFinding;
import dev.engagement.rules.tree.InsertNothing;
import dev.engagement.rules.tree.InsertQuestion;
import dev.engagement.rules.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What keeps a question from being proved, as the cells show it. */
final class Findings {
    private final CaseMap map;
    private final Diagrams diagrams;
    private final List<Rule> rules;

    Findings(CaseMap map, List<Rule> rules) {
        this.map = map;
        this.diagrams = map.space().diagrams();
        this.rules = rules;
    }

    List<ProofIssue> issues() {
        List<ProofIssue> issues = new ArrayList<>();
        addGap(issues);
        addConflicts(issues);
        rules.forEach(it -> addSilent(it, issues));
        rules.forEach(it -> addRedundant(it, issues));
        rules.forEach(it -> addHiddenGap(it, issues));
        return issues;
    }

    private void addGap(List<ProofIssue> issues) {
        int gap = map.gap();
        if (gap != Diagrams.NEVER) {
            issues.add(issue(
                    ProofIssue.Kind.GAP,
                    List.of(),
                    "No rule says anything about " + count(gap) + ":",
                    "Maybe write a rule for them, or one that says that the handbook is silent: NotCovered.of( … ).",
                    gap));
        }
    }

    private void addConflicts(List<ProofIssue> issues) {
        for (CaseMap.Conflict conflict : map.conflicts()) {
            String one = conflict.one().rule().id();
            String other = conflict.other().rule().id();
            issues.add(issue(
                    ProofIssue.Kind.CONFLICT,
                    List.of(one, other),
                    "The rules (" + one + ") and (" + other + ") contradict each other about "
                            + count(conflict.cells()) + ": " + says(conflict.one()) + ", " + says(conflict.other())
                            + ":",
                    "Maybe exclude these cases in the conditions of one.",
                    conflict.cells()));
        }
    }

    private void addSilent(Rule rule, List<ProofIssue> issues) {
        if (sayings(rule).isEmpty()) {
            issues.add(new ProofIssue(
                    ProofIssue.Kind.SILENT_RULE,
                    List.of(rule.id()),
                    "The rule (" + rule.id() + ") can never speak: in no case do all its conditions hold.",
                    "Maybe one of its conditions belongs to another rule.",
                    List.of(),
                    Optional.empty()));
        }
    }

    /** Whatever it says, others say the same in the same cases. */
    private void addRedundant(Rule rule, List<ProofIssue> issues) {
        List<Utterance> sayings = sayings(rule);
        if (sayings.isEmpty() || rule.consequence() instanceof InsertQuestion) {
            return;
        }
        List<Utterance> same = new ArrayList<>();
        for (Utterance saying : sayings) {
            int left = saying.guard();
            for (Utterance other : map.own()) {
                if (!other.rule().id().equals(rule.id()) && other.content().equals(saying.content())) {
                    left = diagrams.minus(left, other.guard());
                    same.add(other);
                }
            }
            if (left != Diagrams.NEVER) {
                return;
            }
        }
        String others = same.stream().map(it -> it.rule().id()).distinct().collect(Collectors.joining(", "));
        issues.add(new ProofIssue(
                ProofIssue.Kind.REDUNDANT_RULE,
                List.of(rule.id()),
                "The rule (" + rule.id() + ") never changes what is decided: wherever it speaks, the same is said by ("
                        + others + ").",
                "Maybe cite its rows there, and take it out.",
                List.of(),
                Optional.of(Witnesses.in(map.space(), sayings.get(0).guard()))));
    }

    private void addHiddenGap(Rule rule, List<ProofIssue> issues) {
        boolean answers = rule.consequence() instanceof InsertFinding || rule.consequence() instanceof InsertNothing;
        if (answers && speaksForSilence(rule) && Prover.isDefault(rule)) {
            int cells = map.where(it -> it.rule().id().equals(rule.id()));
            if (cells != Diagrams.NEVER) {
                issues.add(issue(
                        ProofIssue.Kind.HIDDEN_GAP,
                        List.of(rule.id()),
                        "The default (" + rule.id() + ") answers " + count(cells)
                                + " about which no other rule says anything:",
                        "Maybe write rules for them, and let it say that the handbook is silent: NotCovered.of( … ).",
                        cells));
            }
        }
    }

    /** Whether a rule speaks because others do not. */
    static boolean speaksForSilence(Rule rule) {
        return rule.patterns().stream().anyMatch(Absent.class::isInstance);
    }

    private List<Utterance> sayings(Rule rule) {
        return map.own().stream().filter(it -> it.rule().id().equals(rule.id())).toList();
    }

    private String count(int cells) {
        String count = diagrams.count(cells).toString();
        return count + (count.equals("1") ? " cell" : " cells");
    }

    private static String says(Utterance utterance) {
        Object said = utterance.sample();
        if (said instanceof Finding<?> finding) {
            return finding.value().toString();
        } else if (said instanceof Missing missing) {
            return "(" + missing.fact() + ") is missing";
        } else if (said instanceof Nothing) {
            return "there is none";
        }
        return said instanceof NotCovered ? "the handbook is silent" : said.toString();
    }

    private ProofIssue issue(ProofIssue.Kind kind, List<String> about, String message, String remedy, int cells) {
        return new ProofIssue(
                kind,
                about,
                message,
                remedy,
                Witnesses.boxes(map.space(), cells),
                Optional.of(Witnesses.in(map.space(), cells)));
    }
}
