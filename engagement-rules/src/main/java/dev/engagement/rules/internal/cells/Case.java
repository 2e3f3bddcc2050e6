package dev.engagement.rules.internal.cells;

import dev.engagement.model.Question;
import dev.engagement.model.Readings;

/**
 * What is asked, and how the handbook is read. Immutable.
 *
 * @param question the question
 * @param readings the readings
 */
public record Case(Question<?> question, Readings readings) {}
