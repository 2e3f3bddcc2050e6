package dev.engagement.rules.scenario;

import java.util.List;

/**
 * What scenarios showed of the rules that cite one section of a handbook's page. Immutable.
 *
 * @param section the section as rules cite it
 * @param rules the rules that cite it, by id
 * @param rows the ids of the rows of this section that they cite, in natural order; none where rules cite sections directly
 */
public record SectionCoverage(String section, List<RuleCoverage> rules, List<String> rows) {
    /** Copies the lists. {@inheritDoc} */
    public SectionCoverage {
        rules = List.copyOf(rules);
        rows = List.copyOf(rows);
    }

    /**
     * How many of its rules spoke in one scenario and were silent in another.
     *
     * @return the share of its rules
     */
    public Share rulesCovered() {
        return new Share((int) rules.stream().filter(RuleCoverage::covered).count(), rules.size());
    }
}
