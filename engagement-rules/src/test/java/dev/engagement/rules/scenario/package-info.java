/** Scenario files read, replayed, rewritten and recorded, over a rule set that needs no engine. */
@NullMarked
package dev.engagement.rules.scenario;

import org.jspecify.annotations.NullMarked;
