/**
 * The choices of {@link dev.engagement.model.Readings}: one enum for each sentence that the handbook lets one read in
 * two ways. The first constant is the default. All are immutable.
 */
@NullMarked
package dev.engagement.model.reading;

import org.jspecify.annotations.NullMarked;
