package dev.engagement.rules.analyze;

/**
 * From one decision to another. Immutable.
 *
 * @param before what the old rules decide
 * @param after what the new rules decide
 */
record Transition(String before, String after) {}
