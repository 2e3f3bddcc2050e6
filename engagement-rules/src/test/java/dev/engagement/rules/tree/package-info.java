/** How rule files are read: what the tree holds, and what is said of files that are wrong. */
@NullMarked
package dev.engagement.rules.tree;

import org.jspecify.annotations.NullMarked;
