/**
 * Reads files that people write: {@code InputText} turns bytes into a text, {@code JsonTrees} and {@code YamlTrees} a text
 * into a tree whose nodes know their places. Every problem is told in words of our own.
 */
@NullMarked
package dev.engagement.rules.internal.input;

import org.jspecify.annotations.NullMarked;
