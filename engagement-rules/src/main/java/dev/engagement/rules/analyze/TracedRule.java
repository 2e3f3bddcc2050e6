package dev.engagement.rules.analyze;

import dev.engagement.rules.RuleSummary;
import java.util.List;

/**
 * A rule with the scenarios in which it speaks. Immutable.
 *
 * @param rule the rule; its reason has the rows that it cites
 * @param scenarios the names of the scenarios about its own question in which it speaks, in their order
 */
public record TracedRule(RuleSummary rule, List<String> scenarios) {
    /** Copies the list. {@inheritDoc} */
    public TracedRule {
        scenarios = List.copyOf(scenarios);
    }
}
