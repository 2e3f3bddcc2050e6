/**
 * {@link dev.engagement.model.specialists.ExpertQuestion}: who asks for a Subject Matter Expert, and when;
 * {@link dev.engagement.model.specialists.SecondSaQuestion}: whether a second SA is called for; and
 * {@link dev.engagement.model.specialists.LoggingQuestion}: how the work of a second SA is recorded. All types are
 * immutable.
 */
@NullMarked
package dev.engagement.model.specialists;

import org.jspecify.annotations.NullMarked;
