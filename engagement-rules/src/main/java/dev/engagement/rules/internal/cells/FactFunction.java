package dev.engagement.rules.internal.cells;

import java.util.function.Function;

/**
 * Something that follows from facts and readings. Immutable.
 *
 * @param text what it is, in words that tell it from all others
 * @param levels the axes that it depends on, in order
 * @param of what it is in a case
 */
record FactFunction(String text, int[] levels, Function<Case, Object> of) {}
