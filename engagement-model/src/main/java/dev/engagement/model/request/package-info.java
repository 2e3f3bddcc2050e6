/**
 * {@link dev.engagement.model.request.EngagementRequest}: a whole request, answered by an
 * {@link dev.engagement.model.request.EngagementPlan}. All types are immutable.
 */
@NullMarked
package dev.engagement.model.request;

import org.jspecify.annotations.NullMarked;
