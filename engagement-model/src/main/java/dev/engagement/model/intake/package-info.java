/**
 * {@link dev.engagement.model.intake.IntakeQuestion}: what becomes of a request for an SA, and the narrower questions about
 * what is still missing, qualification, initial meetings, effort and risk. All types are immutable.
 */
@NullMarked
package dev.engagement.model.intake;

import org.jspecify.annotations.NullMarked;
