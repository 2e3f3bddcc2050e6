/**
 * {@link dev.engagement.model.Question} and {@link dev.engagement.model.Decision}: what is asked and what is answered.
 *
 * <p>A question is a record of facts; a rule that looks at it says a {@link dev.engagement.model.Conclusion}; all
 * conclusions about one question make its decision. Every type here is immutable and safe for use by many threads,
 * and needs nothing but the JDK.
 */
@NullMarked
package dev.engagement.model;

import org.jspecify.annotations.NullMarked;
