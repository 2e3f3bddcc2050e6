package dev.engagement.rules.scenario;

import java.util.List;

/**
 * What scenarios showed of one question. Immutable.
 *
 * @param name the name of the question
 * @param scenarios in how many scenarios it was decided, also as part of a wider one
 * @param rules its rules, by id
 * @param outcomes the outcomes that its rules can lead to, then the values that they can say; values that depend on
 *     facts are not among them
 */
public record QuestionCoverage(String name, int scenarios, List<RuleCoverage> rules, List<OutcomeCoverage> outcomes) {
    /** Copies the lists. {@inheritDoc} */
    public QuestionCoverage {
        rules = List.copyOf(rules);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * How many rules spoke in one of its scenarios and were silent in another.
     *
     * @return the share of its rules
     */
    public Share rulesCovered() {
        return new Share((int) rules.stream().filter(RuleCoverage::covered).count(), rules.size());
    }

    /**
     * How many conditions were seen true and seen false.
     *
     * @return the share of the conditions of all its rules
     */
    public Share conditionsCovered() {
        return rules.stream().map(RuleCoverage::conditionsCovered).reduce(new Share(0, 0), Share::plus);
    }

    /**
     * How many outcomes and values were seen.
     *
     * @return the share of both together
     */
    public Share outcomesCovered() {
        return new Share(
                (int) outcomes.stream().filter(OutcomeCoverage::covered).count(), outcomes.size());
    }
}
