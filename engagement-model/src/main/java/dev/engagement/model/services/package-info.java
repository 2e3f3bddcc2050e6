/**
 * Professional Services: {@link dev.engagement.model.services.PositioningQuestion}, whether to pitch them, and
 * {@link dev.engagement.model.services.ServicesQuestion}, how to order them. All types are immutable.
 */
@NullMarked
package dev.engagement.model.services;

import org.jspecify.annotations.NullMarked;
