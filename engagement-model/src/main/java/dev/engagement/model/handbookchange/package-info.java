/**
 * {@link dev.engagement.model.handbookchange.ChangeQuestion}: how the handbook itself is changed. All types are immutable.
 */
@NullMarked
package dev.engagement.model.handbookchange;

import org.jspecify.annotations.NullMarked;
