/** Tests of proofs and of what stands on them. */
@NullMarked
package dev.engagement.rules.analyze;

import org.jspecify.annotations.NullMarked;
