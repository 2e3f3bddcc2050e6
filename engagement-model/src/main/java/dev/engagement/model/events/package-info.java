/**
 * {@link dev.engagement.model.events.EventQuestion}: whether a request for event support is in order, and
 * {@link dev.engagement.model.events.EventStaffingQuestion}: how a Solutions Architect is found. All types are immutable.
 */
@NullMarked
package dev.engagement.model.events;

import org.jspecify.annotations.NullMarked;
