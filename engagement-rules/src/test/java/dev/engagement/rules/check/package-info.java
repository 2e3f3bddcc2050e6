/** Tests of what is said of rule files, and of how it is written. */
@NullMarked
package dev.engagement.rules.check;

import org.jspecify.annotations.NullMarked;
