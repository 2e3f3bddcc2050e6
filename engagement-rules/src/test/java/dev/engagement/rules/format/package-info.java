/** What formatting does to rule files, and what it never does. */
@NullMarked
package dev.engagement.rules.format;

import org.jspecify.annotations.NullMarked;
