/** What the rules cite: {@code HandbookRows} are the handbook's rows in our words. */
@NullMarked
package dev.engagement.rules.internal.handbook;

import org.jspecify.annotations.NullMarked;
