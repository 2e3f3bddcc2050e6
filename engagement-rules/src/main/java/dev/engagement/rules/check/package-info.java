/**
 * {@link dev.engagement.rules.check.RuleCheck}: what is wrong or suspicious in rule files, at its place and with a remedy,
 * for people, editors, programs and code hosts; {@link dev.engagement.rules.check.HelpPage} explains every code.
 *
 * <p>Checking reads rule files: it needs the artifact {@code engagement-authoring}. Where scenario files stand beside
 * them, and for writing JSON and SARIF, it needs {@code engagement-scenarios}.
 */
@NullMarked
package dev.engagement.rules.check;

import org.jspecify.annotations.NullMarked;
