/**
 * Objectives of Ecosystem SAs: {@link dev.engagement.model.incentives.MboQuestion}, how they are composed, and
 * {@link dev.engagement.model.incentives.PayoutQuestion}, what is paid for them. All types are immutable.
 */
@NullMarked
package dev.engagement.model.incentives;

import org.jspecify.annotations.NullMarked;
