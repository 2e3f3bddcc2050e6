package dev.engagement.rules.scenario;

import java.util.Collection;
import java.util.List;

/**
 * What scenarios showed of the rules that cite one page of a handbook. Immutable.
 *
 * @param page the page
 * @param sections its sections that rules cite, in natural order
 */
public record PageCoverage(String page, List<SectionCoverage> sections) {
    /** Copies the list. {@inheritDoc} */
    public PageCoverage {
        sections = List.copyOf(sections);
    }

    /**
     * How many of its rules spoke in one scenario and were silent in another.
     *
     * @return the share of its rules, each counted once
     */
    public Share rulesCovered() {
        List<RuleCoverage> rules = sections.stream()
                .map(SectionCoverage::rules)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return new Share((int) rules.stream().filter(RuleCoverage::covered).count(), rules.size());
    }
}
