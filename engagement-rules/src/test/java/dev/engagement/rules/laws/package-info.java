/**
 * Laws that hold for all rules together, over every combination of facts where that can be: the rules say what a second
 * reader found on the pages ({@code reading}), whatever their order, and never more when less is known. Tests here use
 * the public door only.
 */
@NullMarked
package dev.engagement.rules.laws;

import org.jspecify.annotations.NullMarked;
