/**
 * Which SA serves whom: {@link dev.engagement.model.coverage.CoverageQuestion} by region, segment and seller,
 * {@link dev.engagement.model.coverage.SaRequestQuestion} and
 * {@link dev.engagement.model.coverage.CommercialRequestQuestion} on how one is requested, and
 * {@link dev.engagement.model.coverage.SupportedTeamQuestion} on whom an SA supports. All types are immutable.
 */
@NullMarked
package dev.engagement.model.coverage;

import org.jspecify.annotations.NullMarked;
