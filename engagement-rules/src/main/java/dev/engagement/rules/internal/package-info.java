/** Everything behind the doors: nothing here is for others to use, and anything may change without notice. */
@NullMarked
package dev.engagement.rules.internal;

import org.jspecify.annotations.NullMarked;
