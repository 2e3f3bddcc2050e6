package dev.engagement.rules.tree;

import java.util.List;

/**
 * A pattern as the engine's own parser sees it, before its names are resolved.
 *
 * @param kind what is done with the match
 * @param start the offset of its first character
 * @param match the stretch of the match itself
 * @param constraints the stretches between the commas
 */
record RawPattern(Kind kind, int start, Stretch match, List<Stretch> constraints) {
    enum Kind {
        MATCH,
        EXISTS,
        ABSENT
    }

    /**
     * A part of the text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last character
     */
    record Stretch(int start, int end) {}
}
