package dev.engagement.examples.cli;

import dev.engagement.model.Decision;
import dev.engagement.rules.EngagementAdvisor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which cases of a file other rules decide otherwise than those in force. */
final class DecisionChanges {
    private static final String NOTHING = "nothing";
    private static final int NAMES_SHOWN = 5;

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

    /** Decides the cases by the rules in force. What keeps them from being read is told. */
    static DecisionChanges from(CaseFile file, EngagementAdvisor inForce, Console console) {
        DecisionChanges changes = new DecisionChanges();
        int read = file.read(inForce.ruleSet(), changes.cases::add);
        if (read == CaseFile.NOT_READ) {
            throw new Refusal("No case of the file (" + file.name() + ") was read.\nMaybe mend what is said above.");
        } else if (read != CaseFile.READ) {
            console.tell("Not everything in the file (" + file.name()
                    + ") could be read.\nMaybe see what: engagement decide " + file.name());
        }
        changes.cases.forEach(it -> changes.before.put(it, said(it, inForce)));
        return changes;
    }

    int cases() {
        return cases.size();
    }

    /** All cases that were read. */
    List<Case> all() {
        return List.copyOf(cases);
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
                differences.put(heading, shown(old, fresh));
            }
        }
        return differences;
    }

    private static String shown(List<String> old, List<String> now) {
        if (old.size() <= 1 && now.size() <= 1) {
            return one(old) + " -> " + one(now);
        }
        List<String> parts = new ArrayList<>();
        String gone = without(old, now);
        String added = without(now, old);
        if (!gone.isEmpty()) {
            parts.add("no longer " + gone);
        }
        if (!added.isEmpty()) {
            parts.add("now also " + added);
        }
        return parts.isEmpty() ? "in another order or number" : String.join("; ", parts);
    }

    private static String one(List<String> lines) {
        return lines.isEmpty() ? NOTHING : lines.get(0);
    }

    private static String without(List<String> lines, List<String> others) {
        return lines.stream().filter(it -> !others.contains(it)).collect(Collectors.joining(", "));
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

    /** Cases that change alike are told of together, those of which there are most first. */
    static List<String> alike(List<Change> changes) {
        Map<Map<String, String>, List<String>> names = new LinkedHashMap<>();
        changes.forEach(it -> names.computeIfAbsent(it.differences(), any -> new ArrayList<>())
                .add(it.name()));
        return names.entrySet().stream()
                .sorted(Comparator.comparing(it -> -it.getValue().size()))
                .map(it -> told(it.getValue(), it.getKey()))
                .toList();
    }

    private static String told(List<String> names, Map<String, String> differences) {
        StringBuilder text = new StringBuilder();
        text.append(String.join(", ", names.subList(0, Math.min(names.size(), NAMES_SHOWN))));
        if (names.size() > NAMES_SHOWN) {
            text.append(" and ").append(names.size() - NAMES_SHOWN).append(" more");
        }
        text.append(':');
        differences.forEach((heading, difference) ->
                text.append('\n').append(Paragraphs.wrapped(String.format("  %-12s  ", heading), difference)));
        return text.toString();
    }
}
