package dev.engagement.rules.analyze;

import dev.engagement.model.Conclusion;
import dev.engagement.model.Decision;
import dev.engagement.model.HandbookRow;
import dev.engagement.model.Note;
import dev.engagement.model.Question;
import dev.engagement.model.Readings;
import dev.engagement.model.Reason;
import dev.engagement.model.RowOrigin;
import dev.engagement.model.reading.Reading;
import dev.engagement.rules.EngagementAdvisor;
import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import dev.engagement.rules.internal.handbook.HandbookRows;
import dev.engagement.rules.internal.handbook.HandbookSections;
import dev.engagement.rules.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From each row of the handbook to the rules that cite it and the scenarios in which these speak, and back. Immutable.
 *
 * @param rows all rows of the handbook, by table and number
 * @param rules all rules, by id
 */
public record Trace(List<TracedRow> rows, List<TracedRule> rules) {
    /** Copies the lists. {@inheritDoc} */
    public Trace {
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
    }

    /**
     * Traces the rules of a rule set.
     *
     * @param ruleSet the rules
     * @param scenarios the scenarios that show them; each is decided once
     * @return where each row and each rule lead
     */
    public static Trace of(RuleSet ruleSet, Collection<Scenario> scenarios) {
        Map<String, List<String>> speaking = speaking(ruleSet, scenarios);
        List<TracedRule> rules = ruleSet.rules().stream()
                .sorted(Comparator.comparing(RuleSummary::id))
                .map(it -> new TracedRule(it, Objects.requireNonNull(speaking.getOrDefault(it.id(), List.of()))))
                .toList();
        Map<String, List<TracedRule>> citing = new HashMap<>();
        rules.forEach(rule -> rule.rule()
                .reason()
                .rows()
                .forEach(row -> citing.computeIfAbsent(row.id(), any -> new ArrayList<>())
                        .add(rule)));
        List<TracedRow> rows = HandbookRows.load().byId().values().stream()
                .map(it -> new TracedRow(it, Objects.requireNonNull(citing.getOrDefault(it.id(), List.of()))))
                .sorted(Comparator.comparing(it -> it.row().id()))
                .toList();
        return new Trace(rows, rules);
    }

    private static Map<String, List<String>> speaking(RuleSet ruleSet, Collection<Scenario> scenarios) {
        Map<Readings, EngagementAdvisor> advisors = new HashMap<>();
        Map<String, List<String>> speaking = new HashMap<>();
        for (Scenario scenario : scenarios) {
            Readings readings = Readings.DEFAULT;
            for (Reading reading : scenario.readings().values()) {
                readings = readings.with(reading);
            }
            Decision<?> decision =
                    advisors.computeIfAbsent(readings, ruleSet::advisor).decide(scenario.question());
            spoke(decision)
                    .distinct()
                    .forEach(rule -> speaking.computeIfAbsent(rule, any -> new ArrayList<>())
                            .add(scenario.name()));
        }
        return speaking;
    }

    private static Stream<String> spoke(Decision<?> decision) {
        Question<?> question = decision.question();
        return Stream.of(
                        decision.conclusions().stream().map(Conclusion::reason),
                        decision.notes().stream()
                                .filter(it -> it.question().equals(question))
                                .map(Note::reason),
                        decision.asking().stream())
                .flatMap(it -> it)
                .map(Reason::rule);
    }

    /**
     * The rows of one origin.
     *
     * @param origin where they come from
     * @return these rows, by table and number
     */
    public List<TracedRow> rows(RowOrigin origin) {
        return rows.stream().filter(it -> it.row().origin() == origin).toList();
    }

    /**
     * The rows that no rule cites.
     *
     * @return these rows of all origins; empty where everything is covered
     */
    public List<HandbookRow> uncovered() {
        return rows.stream().filter(it -> !it.covered()).map(TracedRow::row).toList();
    }

    /**
     * The rules that cite no row.
     *
     * @return these rules, by id; rules of another text than the handbook are among them
     */
    public List<RuleSummary> rulesWithoutRow() {
        return rules.stream()
                .map(TracedRule::rule)
                .filter(it -> it.reason().rows().isEmpty())
                .toList();
    }

    /**
     * The rows as the pages have them. A row with several sources stands under its first.
     *
     * @return the sections in the order of the pages, without those that no row names first
     */
    public List<TracedSection> sections() {
        Map<String, List<TracedRow>> bySection = rows.stream()
                .collect(Collectors.groupingBy(it -> it.row().sources().get(0), TreeMap::new, Collectors.toList()));
        Map<String, List<TracedRow>> inOrder = new LinkedHashMap<>();
        HandbookSections.load().all().forEach(it -> {
            List<TracedRow> here = bySection.remove(it);
            if (here != null) {
                inOrder.put(it, here);
            }
        });
        inOrder.putAll(bySection);
        return inOrder.entrySet().stream()
                .map(it -> section(it.getKey(), it.getValue()))
                .toList();
    }

    private static TracedSection section(String source, List<TracedRow> rows) {
        int hash = source.indexOf('#');
        return new TracedSection(source.substring(0, hash), source.substring(hash + 1), rows);
    }
}
