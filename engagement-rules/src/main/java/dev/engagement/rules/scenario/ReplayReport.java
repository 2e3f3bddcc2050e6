package dev.engagement.rules.scenario;

import dev.engagement.rules.RuleSet;
import dev.engagement.rules.RuleSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What came of a replay: every result, and what the scenarios showed of every rule. Immutable. */
public final class ReplayReport {
    private final RuleSet ruleSet;
    private final List<ScenarioResult> results;
    private final List<RuleUse> rules;
    private final SortedSet<String> spoke;

    private ReplayReport(RuleSet ruleSet, List<ScenarioResult> results, List<RuleUse> rules, SortedSet<String> spoke) {
        this.ruleSet = ruleSet;
        this.results = List.copyOf(results);
        this.rules = List.copyOf(rules);
        this.spoke = Collections.unmodifiableSortedSet(spoke);
    }

    static ReplayReport of(List<ScenarioResult> results, RuleSet ruleSet) {
        List<RuleUse> rules =
                ruleSet.rules().stream().map(rule -> useOf(rule, results)).toList();
        SortedSet<String> spoke = new TreeSet<>();
        for (ScenarioResult result : results) {
            result.decision().ifPresent(it -> spoke.addAll(Spoken.rulesOfAll(it).keySet()));
        }
        return new ReplayReport(ruleSet, results, rules, spoke);
    }

    private static RuleUse useOf(RuleSummary rule, List<ScenarioResult> results) {
        List<Scenario> speaking = new ArrayList<>();
        List<Scenario> silent = new ArrayList<>();
        for (ScenarioResult result : results) {
            boolean ofItsQuestion = result.decision().isPresent()
                    && rule.question().isInstance(result.scenario().question());
            if (ofItsQuestion) {
                (result.spoke().contains(rule.id()) ? speaking : silent).add(result.scenario());
            }
        }
        return new RuleUse(rule, speaking, silent);
    }

    /**
     * All results.
     *
     * @return the results in the order of the scenarios
     */
    public List<ScenarioResult> results() {
        return results;
    }

    /**
     * Whether every scenario passed.
     *
     * @return true if so
     */
    public boolean passed() {
        return results.stream().allMatch(ScenarioResult::passed);
    }

    /**
     * The scenarios that failed.
     *
     * @return their results in the order of the scenarios
     */
    public List<ScenarioResult> failures() {
        return results.stream().filter(it -> !it.passed()).toList();
    }

    /**
     * The rules that spoke in any scenario, also those of narrower questions.
     *
     * @return their ids
     */
    public SortedSet<String> spoke() {
        return spoke;
    }

    /**
     * What the scenarios showed of every rule of the rule set, each in the scenarios of its own question.
     *
     * @return the rules by id
     */
    public List<RuleUse> rules() {
        return rules;
    }

    /**
     * The rules that spoke in no scenario of their own question.
     *
     * @return the rules by id
     */
    public List<RuleSummary> neverSpoke() {
        return rules.stream()
                .filter(it -> it.speaking().isEmpty())
                .map(RuleUse::rule)
                .toList();
    }

    /**
     * The rules that were silent in no scenario of their own question: also rules without any condition, which cannot be.
     *
     * @return the rules by id
     */
    public List<RuleSummary> neverSilent() {
        return rules.stream()
                .filter(it -> it.silent().isEmpty())
                .map(RuleUse::rule)
                .toList();
    }

    /**
     * What the scenarios showed of rules, conditions, outcomes and pages of the handbook, and what they did not. It is
     * computed at each call, and reads the rule files.
     *
     * @return the coverage of all rules of the rule set
     * @throws IllegalStateException if the libraries that read rule files are not on the class path
     */
    public Coverage coverage() {
        CoverageCount count = new CoverageCount(ruleSet, rules);
        count.add(results);
        return count.coverage();
    }

    /**
     * Rewrites what failed scenarios expect to what was decided, in their files. Comments, order, indentation and all else
     * stay as they are, byte for byte; a partial expectation stays partial. Each file is exchanged as a whole or not at all.
     *
     * @return what was rewritten, and what could not be: scenarios whose rules failed, and those of the class path
     * @throws IllegalStateException if a file was changed since it was read; files before it were rewritten
     * @throws java.io.UncheckedIOException if a file cannot be written
     */
    public ScenarioUpdate update() {
        return ScenarioUpdate.of(this, ruleSet);
    }

    /**
     * The counts in words: the last line of the text.
     *
     * @return one line, such as {@code 3 scenarios: 2 passed, 1 failed.}
     */
    public String summary() {
        int failed = failures().size();
        return results.size() + (results.size() == 1 ? " scenario: " : " scenarios: ") + (results.size() - failed)
                + " passed, " + failed + " failed.";
    }

    /** All failures in full, and the count of what passed and failed. */
    @Override
    public String toString() {
        return failures().stream().map(it -> it + "\n\n").collect(Collectors.joining("", "", summary()));
    }
}
