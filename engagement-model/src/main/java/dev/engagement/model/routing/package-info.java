/**
 * Whom to engage: {@link dev.engagement.model.routing.RoutingQuestion} for an alliance need,
 * {@link dev.engagement.model.routing.OutreachQuestion} for an Alliance SA, and
 * {@link dev.engagement.model.routing.ChannelQuestion} for a channel partner;
 * {@link dev.engagement.model.routing.CareQuestion}, {@link dev.engagement.model.routing.AdviserQuestion},
 * {@link dev.engagement.model.routing.StrategicFieldQuestion} and {@link dev.engagement.model.routing.EntryQuestion}: who
 * serves whom; {@link dev.engagement.model.routing.RecognitionQuestion}: who is an Alliance partner. All types are
 * immutable.
 */
@NullMarked
package dev.engagement.model.routing;

import org.jspecify.annotations.NullMarked;
