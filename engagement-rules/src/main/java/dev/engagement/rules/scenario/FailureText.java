package dev.engagement.rules.scenario;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.Finding;
import dev.engagement.model.Missing;
import dev.engagement.model.NotCovered;
import dev.engagement.model.Note;
import dev.engagement.model.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Tells how a scenario failed. The same failure gives the same text on any machine. */
final class FailureText {
    private static final String INDENT = "  ";

    private final ScenarioResult result;
    private final RuleTalk talk;
    private final List<String> lines = new ArrayList<>();

    FailureText(ScenarioResult result, RuleTalk talk) {
        this.result = result;
        this.talk = talk;
    }

    String text() {
        Scenario scenario = result.scenario();
        lines.add("FAILED " + scenario.name() + " (" + scenario.file() + ":" + scenario.line() + ")");
        if (!scenario.readings().isEmpty()) {
            List<String> readings = new ArrayList<>();
            scenario.readings().forEach((name, reading) -> readings.add(name + " = " + reading.code()));
            line(1, "under " + String.join(", ", readings));
        }
        result.failure()
                .ifPresentOrElse(
                        it -> line(1, "no decision: " + it.getMessage()),
                        () -> result.differences().forEach(it -> line(1, it.toString())));
        result.decision().ifPresent(this::addReasons);
        return String.join("\n", lines);
    }

    private void line(int depth, String text) {
        for (String part : text.split("\n", -1)) {
            lines.add(INDENT.repeat(depth) + part);
        }
    }

    private void addReasons(Decision<?> decision) {
        SortedMap<String, Reason> spoke = Spoken.rules(decision);
        line(1, spoke.isEmpty() ? "no rule spoke" : "rules that spoke:");
        spoke.forEach((id, reason) -> {
            line(2, titled(id, reason.title()));
            said(id, decision).forEach(it -> line(3, it));
        });
        Expectation expected = result.scenario().expectation();
        SortedSet<String> wanted = new TreeSet<>(expected.words(ExpectKey.RULES));
        wanted.addAll(expected.words(ExpectKey.RULES_INCLUDE));
        wanted.removeAll(spoke.keySet());
        addTalk("rules that should have spoken:", wanted, it -> talk.whySilent(it, decision, result.readings()));
        SortedSet<String> unwanted = new TreeSet<>(expected.words(ExpectKey.SILENT));
        unwanted.retainAll(spoke.keySet());
        if (expected.shapes().containsKey(ExpectKey.RULES)) {
            unwanted.addAll(spoke.keySet());
            unwanted.removeAll(expected.words(ExpectKey.RULES));
        }
        addTalk(
                "rules that should have been silent:",
                unwanted,
                it -> talk.whySpeaking(it, decision, result.readings()));
    }

    private void addTalk(String heading, SortedSet<String> rules, Function<String, List<String>> why) {
        if (!rules.isEmpty()) {
            line(1, heading);
        }
        for (String rule : rules) {
            line(2, talk.titled(rule));
            why.apply(rule).forEach(it -> line(3, it));
        }
    }

    static String titled(String id, String title) {
        return title.isEmpty() ? id : id + ": " + title;
    }

    private static List<String> said(String rule, Decision<?> decision) {
        List<String> said = new ArrayList<>();
        for (Conclusion conclusion : decision.conclusions()) {
            if (conclusion.reason().rule().equals(rule)) {
                said.add("said " + words(conclusion));
            }
        }
        Spoken.ownNotes(decision)
                .filter(it -> it.reason().rule().equals(rule))
                .map(FailureText::words)
                .forEach(said::add);
        if (said.isEmpty()) {
            said.add("asked a narrower question");
        }
        return said;
    }

    private static String words(Conclusion conclusion) {
        if (conclusion instanceof Finding<?> finding) {
            String pending = finding.pending().isEmpty() ? "" : ", pending " + String.join(", ", finding.pending());
            List<String> warnings =
                    finding.warnings().stream().map(it -> it.code()).sorted().toList();
            return Shapes.words(finding.value())
                    + pending
                    + (warnings.isEmpty() ? "" : ", warning of " + String.join(", ", warnings));
        } else if (conclusion instanceof Missing missing) {
            return "missing: " + missing.fact();
        }
        return conclusion instanceof NotCovered ? "not covered" : "there is none";
    }

    private static String words(Note note) {
        return (note.warning() ? "warned of " : "noted ") + note.advice().code();
    }
}
