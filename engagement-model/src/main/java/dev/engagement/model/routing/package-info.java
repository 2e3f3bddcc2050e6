/**
 * {@link dev.engagement.model.routing.RoutingQuestion}: which role to engage for which need, and
 * {@link dev.engagement.model.routing.OutreachQuestion}: whom an Alliance SA reaches out to. All types are immutable.
 */
@NullMarked
package dev.engagement.model.routing;

import org.jspecify.annotations.NullMarked;
