/**
 * {@link dev.engagement.examples.ownquestion.OwnQuestion}: a question of another company's desk, its rule file and its
 * scenarios, answered by the same advisor.
 */
@NullMarked
package dev.engagement.examples.ownquestion;

import org.jspecify.annotations.NullMarked;
