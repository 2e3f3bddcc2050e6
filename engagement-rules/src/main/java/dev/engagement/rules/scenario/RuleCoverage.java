package dev.engagement.rules.scenario;

import dev.engagement.rules.tree.Position;
import java.util.List;

/**
 * What scenarios showed of one rule. Immutable.
 *
 * @param use the scenarios of its own question in which it spoke, and those in which it was silent
 * @param spokeForWider in how many scenarios it spoke about its question as part of a wider one
 * @param conditions its conditions, in the order of the rule file
 * @param position where its name stands
 */
public record RuleCoverage(RuleUse use, int spokeForWider, List<ConditionCoverage> conditions, Position position) {
    /** Copies the conditions. {@inheritDoc} */
    public RuleCoverage {
        conditions = List.copyOf(conditions);
    }

    /**
     * The id of the rule.
     *
     * @return the id, such as {@code RETENTION-03}
     */
    public String id() {
        return use.rule().id();
    }

    /**
     * Whether it spoke in a scenario of its own question.
     *
     * @return true if so
     */
    public boolean spoke() {
        return !use.speaking().isEmpty();
    }

    /**
     * Whether it was silent in a scenario of its own question, or cannot be.
     *
     * @return true if so; always for a rule without conditions
     */
    public boolean wasSilent() {
        return !use.silent().isEmpty() || conditions.isEmpty();
    }

    /**
     * Whether it spoke in one scenario of its own question and was silent in another.
     *
     * @return true if so; a rule without conditions need not be silent
     */
    public boolean covered() {
        return spoke() && wasSilent();
    }

    /**
     * How many of its conditions were seen true and seen false.
     *
     * @return the share of its conditions
     */
    public Share conditionsCovered() {
        return new Share(
                (int) conditions.stream().filter(ConditionCoverage::covered).count(), conditions.size());
    }
}
