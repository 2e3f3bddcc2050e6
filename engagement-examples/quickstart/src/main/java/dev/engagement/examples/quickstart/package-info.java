/** {@link dev.engagement.examples.quickstart.Quickstart}: one question, in the fewest lines. */
@NullMarked
package dev.engagement.examples.quickstart;

import org.jspecify.annotations.NullMarked;
