/**
 * {@link dev.engagement.rules.scenario.Scenarios}: cases with expected outcomes and expected rules, replayed as a library
 * call, as JUnit tests ({@link dev.engagement.rules.scenario.ScenarioTests}) or on the command line.
 *
 * <p>Scenario files are YAML and lie beside the rule files. Reading them needs the artifact {@code engagement-scenarios}.
 */
@NullMarked
package dev.engagement.rules.scenario;

import org.jspecify.annotations.NullMarked;
