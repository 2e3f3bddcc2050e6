/**
 * {@link dev.engagement.model.handoff.RetentionQuestion}: may the Ecosystem SA keep an opportunity, and
 * {@link dev.engagement.model.handoff.HandoverQuestion}: is it handed over now. All types are immutable.
 */
@NullMarked
package dev.engagement.model.handoff;

import org.jspecify.annotations.NullMarked;
