/**
 * {@link dev.engagement.model.activity.RecordQuestion}: which activities are recorded, where and as what; and
 * {@link dev.engagement.model.activity.TimeShareQuestion}: which share of an Alliance SA's time an activity has. All types
 * are immutable.
 */
@NullMarked
package dev.engagement.model.activity;

import org.jspecify.annotations.NullMarked;
