/**
 * Planning and looking back: {@link dev.engagement.model.planning.InitiativeQuestion}, {@link
 * dev.engagement.model.planning.PlanningQuestion} and {@link dev.engagement.model.planning.ReviewQuestion}. All types are
 * immutable.
 */
@NullMarked
package dev.engagement.model.planning;

import org.jspecify.annotations.NullMarked;
