package dev.engagement.rules.tree;

/**
 * Something that a rule file states about itself, and where. Immutable if the value is.
 *
 * @param <T> the type of the value
 * @param value what is stated
 * @param position where
 */
public record Stated<T>(T value, Position position) {}
