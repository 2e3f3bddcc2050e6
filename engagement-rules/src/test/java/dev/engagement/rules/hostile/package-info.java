/** What hostile and honest rule files meet: none that could harm is built, and none that is sound is refused. */
@NullMarked
package dev.engagement.rules.hostile;

import org.jspecify.annotations.NullMarked;
