/** Scenario files: reading, replay, and what is said when one fails. */
@org.jspecify.annotations.NullMarked
package dev.engagement.rules.scenario;
