/**
 * {@link dev.engagement.model.assurance.AssuranceQuestion}: how is a security request of a customer handled. All types are
 * immutable.
 */
@NullMarked
package dev.engagement.model.assurance;

import org.jspecify.annotations.NullMarked;
