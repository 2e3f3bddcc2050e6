/**
 * What rules say as a whole: {@link dev.engagement.rules.analyze.Prover} shows that every case is decided and no two rules
 * contradict each other. Exact, for all cases that conditions tell apart.
 */
@NullMarked
package dev.engagement.rules.analyze;

import org.jspecify.annotations.NullMarked;
