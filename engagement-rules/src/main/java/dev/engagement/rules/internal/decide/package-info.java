/** What every engine that decides questions holds to, whatever it runs rules with. */
@NullMarked
package dev.engagement.rules.internal.decide;

import org.jspecify.annotations.NullMarked;
