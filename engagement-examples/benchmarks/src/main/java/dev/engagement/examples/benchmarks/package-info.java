/** How long a decision takes: beside bare sessions over the same rules, and beside Java written by hand. */
@NullMarked
package dev.engagement.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
