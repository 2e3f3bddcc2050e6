/** Rules of the tree evaluated without an engine. */
@NullMarked
package dev.engagement.rules.internal.interpret;

import org.jspecify.annotations.NullMarked;
