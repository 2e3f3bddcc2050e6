package dev.engagement.rules.analyze;

import dev.engagement.model.Reason;
import java.util.List;

/**
 * A rule that says what is wanted, and did not speak. Immutable.
 *
 * @param reason the rule, with what it cites
 * @param unmet every condition that did not hold, with what was the case instead
 */
public record NearRule(Reason reason, List<String> unmet) {
    /** Copies the list. {@inheritDoc} */
    public NearRule {
        unmet = List.copyOf(unmet);
    }
}
