/**
 * {@link dev.engagement.model.ownership.OwnershipQuestion}: which SA owns an opportunity, and
 * {@link dev.engagement.model.ownership.DutyQuestion}: what the Ecosystem SA does on it. All types are immutable.
 */
@NullMarked
package dev.engagement.model.ownership;

import org.jspecify.annotations.NullMarked;
