package dev.engagement.rules.json;

import dev.engagement.model.Question;

/**
 * A question of a file. Immutable.
 *
 * @param id the id of the case; empty if none was given
 * @param question the question
 * @param line the line where it begins, from 1
 */
public record QuestionCase(String id, Question<?> question, int line) {}
