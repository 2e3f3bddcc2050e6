package dev.engagement.rules.scenario;

import dev.engagement.rules.RuleSummary;
import java.util.List;

/**
 * How scenarios use one rule. Immutable.
 *
 * @param rule the rule
 * @param speaking the scenarios of its own question in which it spoke
 * @param silent the scenarios of its own question in which it did not speak
 */
public record RuleUse(RuleSummary rule, List<Scenario> speaking, List<Scenario> silent) {
    /** Copies the lists. {@inheritDoc} */
    public RuleUse {
        speaking = List.copyOf(speaking);
        silent = List.copyOf(silent);
    }

    /**
     * Whether the scenarios would notice if the rule always spoke or never did, as far as its silence and speech go.
     *
     * @return true if it spoke in one and was silent in another
     */
    public boolean covered() {
        return !speaking.isEmpty() && !silent.isEmpty();
    }
}
