package dev.engagement.rules;

import dev.engagement.model.Question;
import dev.engagement.model.Reason;

/**
 * One rule of a rule set, as a list of rules shows it. Immutable.
 *
 * @param id the permanent id, such as {@code RETENTION-03}
 * @param question the type of question that it looks at
 * @param file the rule file, such as {@code handoff/retention.drl}
 * @param reason what it gives as the reason of its conclusions
 */
public record RuleSummary(String id, Class<? extends Question<?>> question, String file, Reason reason) {}
