/** The benchmarks run, and what they compare gives the same answers. */
@NullMarked
package dev.engagement.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
