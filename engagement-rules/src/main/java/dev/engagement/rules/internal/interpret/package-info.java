/**
 * {@link dev.engagement.rules.internal.interpret.RuleMatcher}: rules of the tree evaluated by reflection, without an
 * engine: slow, small, and independent of what Drools makes of the same files.
 */
@NullMarked
package dev.engagement.rules.internal.interpret;

import org.jspecify.annotations.NullMarked;
