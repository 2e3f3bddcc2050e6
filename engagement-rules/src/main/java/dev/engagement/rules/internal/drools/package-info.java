/** The engine room, and the only place that knows Drools. {@code DroolsAdvisor} decides, one session a question. */
@NullMarked
package dev.engagement.rules.internal.drools;

import org.jspecify.annotations.NullMarked;
