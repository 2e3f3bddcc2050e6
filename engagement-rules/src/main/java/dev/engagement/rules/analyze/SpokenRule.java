package dev.engagement.rules.analyze;

import dev.engagement.model.Reason;
import java.util.List;

/**
 * A rule that spoke. Immutable.
 *
 * @param question the name of the question that it spoke about
 * @param reason the rule, with what it cites
 * @param said what it said
 * @param conditions each of its conditions, with the facts that made it hold
 */
public record SpokenRule(String question, Reason reason, String said, List<String> conditions) {
    /** Copies the list. {@inheritDoc} */
    public SpokenRule {
        conditions = List.copyOf(conditions);
    }
}
