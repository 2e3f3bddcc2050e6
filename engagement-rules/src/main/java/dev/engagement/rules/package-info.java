/**
 * {@code EngagementAdvisor} decides questions by rules; {@link dev.engagement.rules.RuleIssue} says what is wrong in a
 * rule file.
 */
@NullMarked
package dev.engagement.rules;

import org.jspecify.annotations.NullMarked;
