/** Looks at questions by reflection: {@code QuestionType} knows name and facts of a type of question. */
@NullMarked
package dev.engagement.rules.internal.facts;

import org.jspecify.annotations.NullMarked;
