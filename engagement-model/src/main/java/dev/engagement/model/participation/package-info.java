/**
 * {@link dev.engagement.model.participation.ParticipationQuestion}: whether an SA takes part in a sales activity;
 * {@link dev.engagement.model.participation.SolutionInputQuestion} and
 * {@link dev.engagement.model.participation.DiscoveryQuestion}: what the SA still wants to hear; and
 * {@link dev.engagement.model.participation.DemoQuestion}: what comes before a demo and after technical discovery. All
 * types are immutable.
 */
@NullMarked
package dev.engagement.model.participation;

import org.jspecify.annotations.NullMarked;
