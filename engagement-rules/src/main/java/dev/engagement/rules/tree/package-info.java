/**
 * {@link dev.engagement.rules.tree.RuleTree}: rule files as data, with positions, resolved against the fact model.
 *
 * <p>A closed set of immutable types: what they cannot say is not part of the language, and is reported as a
 * {@link dev.engagement.rules.RuleIssue} before any engine sees it. {@link dev.engagement.rules.tree.Node} is the root of
 * everything that has a place in a file.
 */
@NullMarked
package dev.engagement.rules.tree;

import org.jspecify.annotations.NullMarked;
