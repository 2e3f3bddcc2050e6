package dev.engagement.examples.cli;

import dev.engagement.model.Decision;
import dev.engagement.rules.EngagementAdvisor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which cases of a file other rules decide otherwise than those in force. */
final class DecisionChanges {
    private static final String NOTHING = "nothing";

    private final List<Case> cases = new ArrayList<>();
    private final Map<Case, Map<String, List<String>>> before = new LinkedHashMap<>();

    private DecisionChanges() {}

    /**
     * One case that is decided otherwise.
     *
     * @param name its id, or what leads to it
     * @param differences what was said before and what now, by heading
     */
    record Change(String name, Map<String, String> differences) {}

    /** Decides the cases by the rules in force. */
    static DecisionChanges from(CaseFile file, EngagementAdvisor inForce) {
        DecisionChanges changes = new DecisionChanges();
        file.read(inForce.ruleSet(), changes.cases::add);
        changes.cases.forEach(it -> changes.before.put(it, said(it, inForce)));
        return changes;
    }

    int cases() {
        return cases.size();
    }

    /** Decides the cases by other rules. */
    List<Change> under(EngagementAdvisor other) {
        List<Change> changes = new ArrayList<>();
        for (Case it : cases) {
            Map<String, String> differences = differences(before.getOrDefault(it, Map.of()), said(it, other));
            if (!differences.isEmpty()) {
                changes.add(new Change(it.name(), differences));
            }
        }
        return changes;
    }

    private static Map<String, String> differences(Map<String, List<String>> before, Map<String, List<String>> now) {
        Set<String> headings = new LinkedHashSet<>(before.keySet());
        headings.addAll(now.keySet());
        Map<String, String> differences = new LinkedHashMap<>();
        for (String heading : headings) {
            List<String> old = before.getOrDefault(heading, List.of());
            List<String> fresh = now.getOrDefault(heading, List.of());
            if (!old.equals(fresh)) {
                differences.put(heading, shown(old) + " -> " + shown(fresh));
            }
        }
        return differences;
    }

    private static String shown(List<String> lines) {
        return lines.isEmpty() ? NOTHING : String.join("; ", lines);
    }

    private static Map<String, List<String>> said(Case asked, EngagementAdvisor advisor) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        try {
            Decision<?> decision = advisor.decide(asked.question());
            said.put("Decision", List.of(AdviceSections.headline(decision)));
            said.putAll(AdviceSections.of(decision, true));
        } catch (RuntimeException e) {
            if (!Failures.ofTheRules(e)) {
                throw e;
            }
            said.put("Decision", List.of("the rules fail: " + e.getMessage()));
        }
        return said;
    }
}
