/**
 * The one layout of rule files: {@link dev.engagement.rules.format.RuleFormatter} moves words, and changes none.
 *
 * <p>Reading rule files needs the artifact {@code engagement-authoring}.
 */
@NullMarked
package dev.engagement.rules.format;

import org.jspecify.annotations.NullMarked;
