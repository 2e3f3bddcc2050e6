package dev.engagement.rules.scenario;

import dev.engagement.rules.internal.input.Stretch;
import dev.engagement.rules.internal.input.YamlNode.Entry;

/**
 * Where a scenario comes from. Immutable.
 *
 * @param source the file
 * @param text the text of the file when it was read, without byte-order mark
 * @param stretch where the scenario stands in it
 * @param expect its entry {@code expect}
 */
record Origin(ScenarioSource source, String text, Stretch stretch, Entry expect) {}
