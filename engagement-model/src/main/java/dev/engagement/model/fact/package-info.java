/**
 * The vocabulary that questions share: {@link dev.engagement.model.fact.Role}, {@link dev.engagement.model.fact.Need},
 * {@link dev.engagement.model.fact.OpportunityStage} and the rest.
 *
 * <p>Closed vocabularies are enums. Where a handbook changes first, a vocabulary is open: a value type with constants,
 * and {@code of("code")} for a term of one's own. All are immutable and safe for use by many threads; each knows the
 * names that a CRM exports for it.
 */
@NullMarked
package dev.engagement.model.fact;

import org.jspecify.annotations.NullMarked;
