/**
 * Questions and decisions as text: {@link dev.engagement.rules.json.QuestionReader} reads questions from JSON, JSON Lines
 * and YAML, {@link dev.engagement.rules.json.QuestionWriter} writes them, {@link dev.engagement.rules.json.DecisionWriter}
 * writes decisions, and {@link dev.engagement.rules.json.QuestionSchema} says which facts a question has.
 *
 * <p>Needs libraries that are no part of the rules: the artifact {@code dev.engagement:engagement-scenarios} brings them.
 */
@NullMarked
package dev.engagement.rules.json;

import org.jspecify.annotations.NullMarked;
