/**
 * {@link dev.engagement.rules.EngagementAdvisor}: the one door to the handbook's rules.
 *
 * <p>An advisor decides questions of {@code dev.engagement.model} with the rules that were built into this library, and
 * with rule files of one's own where the libraries that read them are on the class path (artifact
 * {@code engagement-authoring}). No type of the rule engine appears here.
 */
@NullMarked
package dev.engagement.rules;

import org.jspecify.annotations.NullMarked;
