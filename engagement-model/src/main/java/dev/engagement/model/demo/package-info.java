/**
 * {@link dev.engagement.model.demo.DemoArchitectQuestion}: how content for events and demos is got from a Demo Architect.
 * All types are immutable.
 */
@NullMarked
package dev.engagement.model.demo;

import org.jspecify.annotations.NullMarked;
