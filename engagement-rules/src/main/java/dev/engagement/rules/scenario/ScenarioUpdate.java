package dev.engagement.rules.scenario;

import dev.engagement.model.Decision;
import dev.engagement.rules.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a request to bring scenarios up to date. Immutable.
 *
 * @param files the files that were rewritten
 * @param updated the scenarios that expect now what was decided
 * @param left the results of those that could not be rewritten: their rules failed, or they are on the class path
 */
public record ScenarioUpdate(List<Path> files, List<Scenario> updated, List<ScenarioResult> left) {
    /** Copies the lists. {@inheritDoc} */
    public ScenarioUpdate {
        files = List.copyOf(files);
        updated = List.copyOf(updated);
        left = List.copyOf(left);
    }

    static ScenarioUpdate of(ReplayReport report, RuleSet ruleSet) {
        Map<ScenarioSource, List<ScenarioResult>> bySource = new LinkedHashMap<>();
        List<ScenarioResult> left = new ArrayList<>();
        for (ScenarioResult result : report.failures()) {
            ScenarioSource source = result.scenario().origin().source();
            boolean possible = source.path().isPresent() && result.decision().isPresent();
            if (possible) {
                bySource.computeIfAbsent(source, any -> new ArrayList<>()).add(result);
            } else {
                left.add(result);
            }
        }
        List<Path> files = new ArrayList<>();
        List<Scenario> updated = new ArrayList<>();
        KnownNames known = new KnownNames(ruleSet);
        bySource.forEach((source, results) -> {
            String before = results.get(0).scenario().origin().text();
            String after = rewritten(source, before, results, known);
            Path path = source.path().orElseThrow();
            FileRewrite.replace(path, before, after);
            files.add(path);
            results.forEach(it -> updated.add(it.scenario()));
        });
        return new ScenarioUpdate(files, updated, left);
    }

    /** The new text of a file. What it says is read back before anybody sees it. */
    private static String rewritten(
            ScenarioSource source, String before, List<ScenarioResult> results, KnownNames known) {
        TextEdits edits = new TextEdits(before);
        results.forEach(it -> ExpectUpdate.update(it.scenario(), it.decision().orElseThrow(), edits));
        String after = edits.apply();
        ScenarioReader reader = new ScenarioReader(source, known);
        Map<String, Scenario> byName = new LinkedHashMap<>();
        reader.read(after).forEach(it -> byName.put(it.name(), it));
        boolean good = reader.issues().isEmpty() && results.stream().allMatch(it -> passes(it, byName));
        if (!good) {
            throw new IllegalStateException("The file (" + source.name()
                    + ") cannot be brought up to date by itself; it is as it was.\n"
                    + "Maybe write what its scenarios expect on one line for each key.");
        }
        return after;
    }

    private static boolean passes(ScenarioResult result, Map<String, Scenario> byName) {
        Scenario scenario = byName.get(result.scenario().name());
        Decision<?> decision = result.decision().orElseThrow();
        return scenario != null
                && scenario.question().equals(decision.question())
                && scenario.check(decision).isEmpty();
    }
}
